import ContentModel
import Layouts

/// One address of the site with its layout and what the layout shows.
struct Page: Sendable {
    let frame: PageFrame
    let layout: Layout?
    let view: @Sendable () -> View
    /// Who asked for the page, in words an editor knows.
    let owner: String
    /// When its content last changed, where that is known.
    var modified: CalendarDate?
    /// Files that scripts of the page fetch.
    var beside: [SitePlan.Output] = []

    /// From the output folder's root: `jobs/x/index.html`.
    var file: String {
        let path = frame.path.dropFirst()
        return path.hasSuffix("/") || path.isEmpty ? path + "index.html" : String(path)
    }

    var output: SitePlan.Output {
        SitePlan.Output(path: file, owner: owner, recipe: .made { [layout, view] in layout?.render(view()) ?? [] })
    }
}
