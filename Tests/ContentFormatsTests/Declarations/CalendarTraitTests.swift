import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// What is wrong with the traits of events, rounds, steps and news. A collection's traits begin on line 14.
@Suite struct CalendarTraitTests {
    @Test func calendar() {
        TimeTraits.check(
            """
            calendar: {end: last}
            """,
            #"""
            site/collections/things.yml:14:13: fejl: Her mangler "start". [mangler-noegle]
              14 │   calendar: {end: last}
                 │             ^^^^^^^^^^^
            """#)
        TimeTraits.check(
            """
            calendar: {start: text, end: on, allDay: day, repeats: day, status: text, place: day, updated: at, created: at, where: x}
            """,
            #"""
            site/collections/things.yml:14:21: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen moment eller date. [forkert-felttype]
              14 │   calendar: {start: text, end: on, allDay: day, repeats: day, status: text, place: day, updated: at,…
                 │                     ^^^^
            site/collections/things.yml:14:32: fejl: Feltet "on" kan ikke bruges her. Det skal være af typen moment eller date. [forkert-felttype]
              14 │   calendar: {start: text, end: on, allDay: day, repeats: day, status: text, place: day, updated: at,…
                 │                                ^^
            site/collections/things.yml:14:44: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen flag. [forkert-felttype]
              14 │   calendar: {start: text, end: on, allDay: day, repeats: day, status: text, place: day, updated: at,…
                 │                                            ^^^
            site/collections/things.yml:14:58: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen repeats. [forkert-felttype]
              14 │   calendar: {start: text, end: on, allDay: day, repeats: day, status: text, place: day, updated: at,…
                 │                                                          ^^^
            site/collections/things.yml:14:71: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen choice. [forkert-felttype]
              14 │   calendar: {start: text, end: on, allDay: day, repeats: day, status: text, place: day, updated: at,…
                 │                                                                       ^^^^
            site/collections/things.yml:14:84: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen text eller address eller choice eller reference. [forkert-felttype]
              14 │ …day, repeats: day, status: text, place: day, updated: at, created: at, where: x}
                 │                                          ^^^
            site/collections/things.yml:14:98: fejl: Feltet "at" kan ikke bruges her. Det skal være af typen date. [forkert-felttype]
              14 │ …day, status: text, place: day, updated: at, created: at, where: x}
                 │                                          ^^
            site/collections/things.yml:14:111: fejl: Feltet "at" kan ikke bruges her. Det skal være af typen date. [forkert-felttype]
              14 │ …text, place: day, updated: at, created: at, where: x}
                 │                                          ^^
            site/collections/things.yml:14:115: fejl: "where" findes ikke her. [ukendt-noegle]
              14 │ …, place: day, updated: at, created: at, where: x}
                 │                                          ^^^^^
                = hjælp: Her kan stå: start, end, allDay, repeats, status, place, updated, created.
            """#)
        TimeTraits.check(
            """
            calendar: {start: at, end: last}
            """,
            #"""
            site/collections/things.yml:14:30: fejl: Feltet "last" kan ikke bruges her. Det skal være af typen moment. [forkert-felttype]
              14 │   calendar: {start: at, end: last}
                 │                              ^^^^
            """#)
    }

    @Test func rounds() {
        TimeTraits.check(
            """
            rounds: 
            """,
            #"""
            site/collections/things.yml:14:3: fejl: Her mangler "closes". [mangler-noegle]
              14 │   rounds: 
                 │   ^^^^^^
            """#)
        TimeTraits.check(
            """
            rounds: {opens: text, closes: text}
            """,
            #"""
            site/collections/things.yml:14:19: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen date eller moment. [forkert-felttype]
              14 │   rounds: {opens: text, closes: text}
                 │                   ^^^^
            site/collections/things.yml:14:33: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen date eller moment. [forkert-felttype]
              14 │   rounds: {opens: text, closes: text}
                 │                                 ^^^^
            """#)
        TimeTraits.check(
            """
            rounds: {list: rows}
            """,
            #"""
            site/collections/things.yml:14:11: fejl: Her mangler "closes". [mangler-noegle]
              14 │   rounds: {list: rows}
                 │           ^^^^^^^^^^^^
            """#)
        TimeTraits.check(
            """
            rounds: {list: text, closes: day}
            """,
            #"""
            site/collections/things.yml:14:18: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen list. [forkert-felttype]
              14 │   rounds: {list: text, closes: day}
                 │                  ^^^^
            """#)
        TimeTraits.check(
            """
            rounds: {list: rows, opens: last, closes: text}
            """,
            #"""
            site/collections/things.yml:14:31: fejl: Der er intet felt, der hedder "last". [ukendt-felt-i-samling]
              14 │   rounds: {list: rows, opens: last, closes: text}
                 │                               ^^^^
                = hjælp: Vælg mellem: day, text, done.
            site/collections/things.yml:14:45: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen date eller moment. [forkert-felttype]
              14 │   rounds: {list: rows, opens: last, closes: text}
                 │                                             ^^^^
            """#)
    }

    @Test func milestones() {
        TimeTraits.check(
            """
            milestones: 
            """,
            #"""
            site/collections/things.yml:14:3: fejl: Her mangler "date". [mangler-noegle]
              14 │   milestones: 
                 │   ^^^^^^^^^^
            site/collections/things.yml:14:3: fejl: Her mangler "list". [mangler-noegle]
              14 │   milestones: 
                 │   ^^^^^^^^^^
            site/collections/things.yml:14:3: fejl: Her mangler "text". [mangler-noegle]
              14 │   milestones: 
                 │   ^^^^^^^^^^
            """#)
        TimeTraits.check(
            """
            milestones: {list: rows}
            """,
            #"""
            site/collections/things.yml:14:15: fejl: Her mangler "date". [mangler-noegle]
              14 │   milestones: {list: rows}
                 │               ^^^^^^^^^^^^
            site/collections/things.yml:14:15: fejl: Her mangler "text". [mangler-noegle]
              14 │   milestones: {list: rows}
                 │               ^^^^^^^^^^^^
            """#)
        TimeTraits.check(
            """
            milestones: {list: day, date: day, text: text}
            """,
            #"""
            site/collections/things.yml:14:22: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen list. [forkert-felttype]
              14 │   milestones: {list: day, date: day, text: text}
                 │                      ^^^
            """#)
        TimeTraits.check(
            """
            milestones: {list: rows, date: text, text: txt, done: day}
            """,
            #"""
            site/collections/things.yml:14:34: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen date. [forkert-felttype]
              14 │   milestones: {list: rows, date: text, text: txt, done: day}
                 │                                  ^^^^
            site/collections/things.yml:14:46: fejl: Der er intet felt, der hedder "txt". Mente du "text"? [ukendt-felt-i-samling]
              14 │   milestones: {list: rows, date: text, text: txt, done: day}
                 │                                              ^^^
                = hjælp: Vælg mellem: day, text, done.
            site/collections/things.yml:14:57: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen flag. [forkert-felttype]
              14 │   milestones: {list: rows, date: text, text: txt, done: day}
                 │                                                         ^^^
            """#)
    }

    @Test func feed() {
        TimeTraits.check(
            """
            feed: 
            """,
            #"""
            site/collections/things.yml:14:3: fejl: Her mangler "date". [mangler-noegle]
              14 │   feed: 
                 │   ^^^^
            """#)
        TimeTraits.check(
            """
            feed: {date: day}
            """,
            #"""
            site/collections/things.yml:14:16: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen date med "required: true". [forkert-felttype]
              14 │   feed: {date: day}
                 │                ^^^
            """#)
        TimeTraits.check(
            """
            feed: {date: at, title: title}
            """,
            #"""
            site/collections/things.yml:14:16: fejl: Feltet "at" kan ikke bruges her. Det skal være af typen date. [forkert-felttype]
              14 │   feed: {date: at, title: title}
                 │                ^^
            site/collections/things.yml:14:20: fejl: "title" findes ikke her. [ukendt-noegle]
              14 │   feed: {date: at, title: title}
                 │                    ^^^^^
                = hjælp: Her kan stå: date.
            """#)
        TimeTraits.check(
            """
            feed: {date: dag}
            """,
            #"""
            site/collections/things.yml:14:16: fejl: Der er intet felt, der hedder "dag". Mente du "day"? [ukendt-felt-i-samling]
              14 │   feed: {date: dag}
                 │                ^^^
                = hjælp: Vælg mellem: title, text, day, last, at, on, state, again, rows, published.
            """#)
    }
}
