import Layouts
import Testing

/// Where a value stands in the HTML of a page decides whether escaping makes it safe.
struct MarkupStateTests {
    @Test func contentAndQuotedAttributesAreSafe() {
        check(
            "<p>{{title}}</p><a href=\"{{title}}\" title = '{{title}}'>{{title}}</a><!-- {{title}} -->{{title}}",
            finds: "")
        check(
            "<!DOCTYPE html><h2 class=\"a{{#isOpen}} b{{/isOpen}}\">{{title}}</h2> 1 < 2 {{title}}",
            finds: "")
    }

    @Test func attributesWithoutQuotes() {
        check(
            "<a href={{1️⃣title}}><a href=x{{2️⃣title}} {{3️⃣title}}><a data-{{4️⃣title}}=\"{{title}}\">{{title}}",
            finds: """
                1️⃣ title uden-anfoerselstegn
                2️⃣ title uden-anfoerselstegn
                3️⃣ title uden-anfoerselstegn
                4️⃣ title uden-anfoerselstegn
                """)
        check("</p {{1️⃣title}}><br/{{2️⃣title}}>", finds: "1️⃣ title uden-anfoerselstegn\n2️⃣ title uden-anfoerselstegn")
    }

    @Test func scriptsAndStyles() {
        check(
            "<SCRIPT defer>let a = '<b>{{1️⃣title}}';</script>{{title}}<style>{{2️⃣title}}</style>{{title}}",
            finds: """
                1️⃣ title tekst-i-script
                2️⃣ title tekst-i-script
                """)
        check("<scripts>{{title}}</scripts><script type=\"application/ld+json\">{{{body}}}</script>", finds: "")
        check(
            "<button onclick=\"go('{{1️⃣title}}')\" once='{{2️⃣title}}' title=\"{{title}}\">",
            finds: """
                1️⃣ title tekst-i-script
                2️⃣ title tekst-i-script
                """)
    }

    @Test func namesOfElementsAndDeclarations() {
        check("<{{1️⃣title}}>", finds: "1️⃣ title uden-anfoerselstegn")
        check(
            "</{{1️⃣title}}><a{{2️⃣title}}><!D {{3️⃣title}}>",
            finds: """
                1️⃣ title uden-anfoerselstegn
                2️⃣ title uden-anfoerselstegn
                3️⃣ title uden-anfoerselstegn
                """)
    }

    @Test func commentsEndWhereTheStandardEndsThem() {
        check("<!--><a title={{1️⃣title}}>", finds: "1️⃣ title uden-anfoerselstegn")
        check("<!---><a title={{1️⃣title}}>", finds: "1️⃣ title uden-anfoerselstegn")
        check("<!-- x --!><a title={{1️⃣title}}>", finds: "1️⃣ title uden-anfoerselstegn")
        check("<!-- <a title={{title}}> -->{{title}}", finds: "")
    }

    @Test func attributesThatAreMoreThanText() {
        check(
            "<p style=\"color: {{1️⃣title}}\" data-style=\"{{title}}\"><iframe srcdoc='{{2️⃣title}}' title=\"{{title}}\">",
            finds: "1️⃣ title tekst-i-script\n2️⃣ title tekst-i-script")
    }

    @Test func htmlInAttributes() {
        check("<a title=\"{{{1️⃣body}}}\">{{{body}}}</a>", finds: "1️⃣ body html-i-attribut")
    }

    @Test func thePlaceIsKnownAcrossPartials() {
        check(
            "<a {{>href}}>{{title}}</a>", including: ["href": "href={{1️⃣title}}"], finds: "1️⃣ title uden-anfoerselstegn")
        check(
            "<script>{{#isOpen}}{{>x}}{{/isOpen}}</script>", including: ["x": "{{1️⃣title}}"],
            finds: "1️⃣ title tekst-i-script")
    }

    @Test func inDoubtNothingIsReported() {
        check("<a {{#isOpen}}href=\"{{/isOpen}}{{title}}", finds: "")
        check("{{#isOpen}}<script>{{/isOpen}}{{title}}", finds: "")
        check("{{#tags}}<a {{/tags}}{{title}}", finds: "")
    }

    @Test func sectionsWithinATagKeepThePlace() {
        check("<input{{#isOpen}} checked{{/isOpen}} value={{1️⃣title}}>", finds: "1️⃣ title uden-anfoerselstegn")
        check("<script{{#isOpen}} async{{/isOpen}}>{{1️⃣title}}", finds: "1️⃣ title tekst-i-script")
        check("<a {{#isOpen}}aria-current=\"page\"{{/isOpen}} href={{1️⃣title}}>", finds: "1️⃣ title uden-anfoerselstegn")
    }
}
