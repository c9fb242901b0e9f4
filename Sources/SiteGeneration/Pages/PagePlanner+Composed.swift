import ContentModel
import Diagnostics
import Layouts

/// The pages that `site/pages` declares.
extension PagePlanner {
    func composedPages(in language: Language, jobs: Int) async -> [Page] {
        let plans = site.pages.indices.flatMap { plannedPages(at: $0, in: language) }
        return await parallelMap(plans, jobs: jobs, chunk: 1) { plan in
            switch plan {
            case .whole(let index): composedPage(at: index, in: language, term: nil)
            case .terms(let index, let vocabulary): termsPage(site.pages[index], vocabulary, language)
            case .term(let index, let term): composedPage(at: index, in: language, term: term)
            }
        }
    }

    /// One page of a declaration, by the declaration's place.
    private enum PlannedPage {
        case whole(Int)
        case terms(Int, Vocabulary)
        case term(Int, Vocabulary.Term)
    }

    private func plannedPages(at index: Int, in language: Language) -> [PlannedPage] {
        let declaration = site.pages[index]
        guard site.languages(of: declaration).contains(language) else { return [] }
        guard let vocabulary = declaration.forEach.flatMap(site.schema.vocabulary) else { return [.whole(index)] }
        return [.terms(index, vocabulary)] + vocabulary.terms.map { .term(index, $0) }
    }

    private func composedPage(at index: Int, in language: Language, term: Vocabulary.Term?) -> Page {
        let declaration = site.pages[index]
        let content = ComposedPage(
            catalogue: catalogue, declaration: declaration, language: language,
            body: site.body(of: declaration).map { catalogue.shown($0, in: language) },
            term: term, answers: declaration.queries.map { $0.answer(catalogue, in: language, term: term?.key) },
            examples: examples(at: index, in: language))
        let above = trail(to: declaration, language) + (term == nil ? [] : [step(declaration, language)])
        let frame = PageFrame(
            catalogue.interface(in: language), assets: catalogue.assets, path: path(of: declaration, term, language),
            heading: content.title,
            headingLanguage: term == nil && declaration.title == nil ? content.body?.titleLanguage : nil,
            description: content.summary ?? site.settings.description.text(in: language),
            isIndexed: declaration.isIndexed
                && (term == nil || content.answers.contains { !$0.records.isEmpty }),
            alternates: alternates(of: declaration, term), trail: above,
            described: declaration.forEach == nil ? content.body : nil,
            sourceID: content.body?.id.text ?? declaration.id)
        return page(
            frame, layouts.composed[index], content,
            Framed.names(names, ComposedPage.names(of: declaration, schema: site.schema)),
            owner: declaration.source.path)
    }

    /// The terms of a page declared with `forEach`, at the address its terms' pages lie under.
    private func termsPage(_ declaration: PageDeclaration, _ vocabulary: Vocabulary, _ language: Language) -> Page {
        let title = step(declaration, language).label
        let numbers = NumberFormat(language: language.code)
        let terms = vocabulary.terms.map { term in
            let found = declaration.queries.map { $0.answer(catalogue, in: language, term: term.key).records.count }
            return TermLink(
                key: term.key, label: term.label.text(in: language),
                href: site.settings.baseURL.href(site.addresses.term(term.key, of: declaration, language)),
                count: numbers.integer(found.reduce(0, +)))
        }
        let frame = PageFrame(
            catalogue.interface(in: language), assets: catalogue.assets,
            path: site.addresses.composed(declaration, language), heading: title,
            description: declaration.summary?.text(in: language) ?? "", alternates: alternates(of: declaration, nil),
            trail: trail(to: declaration, language), sourceID: declaration.id)
        let content = TermsPage(title: title, summary: declaration.summary?.text(in: language), terms: terms)
        return page(
            frame, layouts.terms, content, Framed.names(names, TermsPage.names), owner: declaration.source.path)
    }

    /// The composed pages whose addresses this one's lies under, outermost first.
    private func trail(to declaration: PageDeclaration, _ language: Language) -> [PageFrame.Step] {
        let path = site.addresses.composed(declaration, language)
        let home = site.addresses.home(language)
        return site.pages(in: language).map { step($0, language) }
            .filter { $0.path != path && $0.path != home && path.hasPrefix($0.path) }
            .sorted { $0.path.utf8.count < $1.path.utf8.count }
    }

    /// A composed page as a step of the way to the pages below it.
    private func step(_ declaration: PageDeclaration, _ language: Language) -> PageFrame.Step {
        let body = site.body(of: declaration).map { site.title(of: $0, in: language) }
        let vocabulary = declaration.forEach.flatMap(site.schema.vocabulary)?.label.text(in: language)
        return PageFrame.Step(
            label: declaration.title?.text(in: language) ?? body ?? vocabulary ?? declaration.id,
            path: site.addresses.composed(declaration, language))
    }

    private func path(of declaration: PageDeclaration, _ term: Vocabulary.Term?, _ language: Language) -> String {
        term.map { site.addresses.term($0.key, of: declaration, language) }
            ?? site.addresses.composed(declaration, language)
    }

    private func alternates(of declaration: PageDeclaration, _ term: Vocabulary.Term?) -> [PageFrame.Alternate] {
        site.languages(of: declaration).map {
            PageFrame.Alternate(language: $0, path: path(of: declaration, term, $0))
        }
    }
}
