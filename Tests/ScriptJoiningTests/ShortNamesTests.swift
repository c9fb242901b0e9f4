import Testing

@testable import ScriptJoining

@Suite struct ShortNamesTests {
    private func check(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(try JoinedScript.join(["a.js": text], entry: "a.js") == expected, sourceLocation: sourceLocation)
    }

    /// The commonest names get the shortest.
    @Test func whatIsBoundIsShortened() throws {
        try check("const total = (first, second) => first + second + first;", "const c=(a,b)=>a+b+a;")
        try check("function outer(one, ...rest) { return rest + rest + one; }", "function c(b,...a){return a+a+b;}")
        try check("try { go(); } catch (fault) { go(fault); }", "try{go();}catch(a){go(a);}")
        try check("for (const [key, value] of list) use(key, key, value);", "for(const[a,b]of list)use(a,a,b);")
        try check("function f() { let [left, right] = g(); return left; }", "function f(){let[a,b]=g();return a;}")
    }

    @Test(arguments: [
        "const size=1;use(box.size,size);", "const size=1;use(box?.size,size);", "const size=1;use({size});",
        "const size=1;use({size:2},size);", "function f(){const{size}=g();return size;}",
        "function f({size=1}){return size;}", "const size=1;const box={size(){return 1;}};",
        "class Box{static size=1;}const size=2;use(size);", "export const size=1;", "export function size(){}",
        "export async function size(){}", "const size=1;export{size};", "use(size);",
    ])
    func whatSomebodyElseMayAskForKeepsItsName(text: String) throws {
        #expect(try JoinedScript.join(["a.js": text], entry: "a.js").contains("size"))
    }

    @Test func whatMayBeTheWorldsKeepsItsName() throws {
        try check("const name=1;use(name);", "const name=1;use(name);")
    }

    @Test func nothingTakesANameThatIsThere() throws {
        try check("const first=a+b;use(first,c);", "const d=a+b;use(d,c);")
        try check("const first=`${second}`;const second=`x${first}y`;", "const a=`${b}`;const b=`x${a}y`;")
        try check("const word=\"word\";use(/word/,word,word);", "const a=\"word\";use(/word/,a,a);")
    }

    @Test func aMethodIsNoFunction() throws {
        try check(
            "class Box { size() { return this.#count; } #count = 1; } function count(item) { return item; }",
            "class b{size(){return this.#count;}#count=1;}function c(a){return a;}")
    }
}
