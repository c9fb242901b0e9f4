import Testing

@testable import ScriptJoining

@Suite struct JoinedScriptTests {
    private func check(
        _ modules: [String: String], _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(try JoinedScript.join(modules, entry: "a.js") == expected, sourceLocation: sourceLocation)
    }

    private func refuses(
        _ modules: [String: String], _ fault: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let thrown = #expect(throws: ScriptFault.self, sourceLocation: sourceLocation) {
            try JoinedScript.join(modules, entry: "a.js")
        }
        #expect(
            thrown?.description.hasPrefix(fault) == true, "\(thrown?.description ?? "")", sourceLocation: sourceLocation
        )
    }

    @Test func eachModuleStandsAfterThoseItNeeds() throws {
        try check(
            [
                "a.js": "import { b } from \"./b.js\";\nimport { c } from \"./c.js\";\nexport const a = b + c;\n",
                "b.js": "import {\n    c,\n    d,\n} from './c.js';\nexport function b() { return c(d); }\n",
                "c.js": "export const c = (x) => x;\nexport { d };\nclass d {}\nimport \"./e.js\";\n",
                "e.js": "e();", "f.js": "never(",
            ],
            """
            e();
            const c=(x)=>x;
            class d{}
            function b(){return c(d);}
            export const a=b+c;
            """)
    }

    @Test func theEntryKeepsWhatItExports() throws {
        try check(
            [
                "a.js":
                    "import { X } from \"./b.js\";\n\nexport { X };\nexport async function a() {}\nexport let c = 1;",
                "b.js": "export class X { y = 1; }\nexport async function z() { await 1; }",
            ],
            """
            class X{y=1;}
            async function z(){await 1;}
            export{X};
            export async function a(){}
            export let c=1;
            """)
    }

    @Test func blanksStayWhereTheyTellThingsApart() throws {
        try check(["a.js": "a = b + +c - -d; e = f - g;"], "a=b+ +c- -d;e=f-g;")
        try check(["a.js": "x = a / /b c/.y;"], "x=a/ /b c/.y;")
        try check(["a.js": "return in void typeof x;"], "return in void typeof x;")
        try check(["a.js": "x = 1 .y; z = \"a  b\";"], "x=1 .y;z=\"a  b\";")
        try check(["a.js": "`a  ${b}  c`"], "`a  ${b}  c`")
        try check(["a.js": "`a\n    b`"], "`a\n    b`")
    }

    /// A return without its value, or two statements in one, would be another program.
    @Test func linesEndWhereAStatementMay() throws {
        try check(["a.js": "a\n++b\nreturn\nc"], "a\n++b\nreturn\nc")
        try check(
            ["a.js": "a = b\n    .c(\n        d,\n        [\n            e,\n        ],\n    );"], "a=b\n.c(d,[e,],);")
        try check(["a.js": "if (a) {\n    // why\n    b();\n}\n\n\nc();"], "if(a){b();}\nc();")
        try check(["a.js": "a /* one\n two */ b"], "a\nb")
    }

    @Test func namesAreOneWorld() {
        refuses(
            [
                "a.js": "import { b } from \"./b.js\";\nconst list = 1;",
                "b.js": "export const b = 1;\nfunction list() {}",
            ],
            "a.js:2: b.js declares list too")
        refuses(
            ["a.js": "import { b } from \"./b.js\";\nasync function* x() {}", "b.js": "export class b {}\nlet x;"],
            "a.js:2: b.js declares x too")
    }

    @Test func innerNamesAreTheirOwn() throws {
        try check(
            [
                "a.js": "import { b } from \"./b.js\";\nfunction a() { const x = 1; }\nf(() => { let x; });",
                "b.js": "export const b = function x() { class a {} };",
            ], "const b=function x(){class a{}};\nfunction a(){const x=1;}\nf(()=>{let x;});")
    }

    @Test func whatCannotBeJoinedIsRefused() {
        refuses(["a.js": "const a = 1;\nawait import(\"./b.js\");"], "a.js:2: import( )")
        refuses(["a.js": "f(import.meta.url);"], "a.js:1: import( )")
        refuses(["a.js": "import { b as c } from \"./b.js\";", "b.js": "export const b = 1;"], "a.js:1: } is missing")
        refuses(["a.js": "import b from \"./b.js\";", "b.js": ""], "a.js:1: { is missing")
        refuses(["a.js": "import * as b from \"./b.js\";", "b.js": ""], "a.js:1: { is missing")
        refuses(["a.js": "export default 1;"], "a.js:1: export of a declaration")
        refuses(["a.js": "export { b } from \"./b.js\";", "b.js": ""], "a.js:1: ; is missing")
        refuses(["a.js": "export * from \"./b.js\";", "b.js": ""], "a.js:1: export of a declaration")
        refuses(["a.js": "const { a, b } = c;"], "a.js:1: a name is wanted")
        refuses(["a.js": "let a = [1, 2], b = 3;"], "a.js:1: one name")
    }

    @Test func importsLeadToExports() {
        refuses(["a.js": "\nimport { b } from \"./b.js\";"], "a.js:2: there is no module ./b.js")
        refuses(["a.js": "import { b } from \"b.js\";", "b.js": ""], "a.js:1: there is no module b.js")
        refuses(["a.js": "import { b } from \"./b.js\";", "b.js": "const b = 1;"], "a.js:1: b.js does not export b")
        refuses(
            ["a.js": "import { b } from \"./b.js\";", "b.js": "import { a } from \"./a.js\";\nexport const b = 1;"],
            "b.js:1: b.js and a.js need each other")
        refuses([:], "a.js:1: there is no such module")
    }
}
