import Diagnostics

extension LayoutCompiler {
    mutating func include(
        _ inclusion: Template.Inclusion, replacing blocks: [Template.Block] = [], in surroundings: Surroundings
    ) {
        guard let template = library.template(named: inclusion.name) else {
            report(.name, at: inclusion.range, in: surroundings) { [library] in
                .missingPartial(inclusion.name, known: library.names, at: $0, related: $1)
            }
            return omit()
        }
        reach(template)
        guard template.isSound else { return omit() }
        let replacements = surroundings.replacements(adding: blocks)
        let step = Surroundings.Step(
            template: template.name, path: surroundings.scopes.top.path, replaced: Set(replacements.keys))
        guard isAllowed(step, at: inclusion.range, in: surroundings) else { return omit() }

        var inner = Surroundings(template: template, scopes: surroundings.scopes, chain: surroundings.chain + [step])
        inner.indentation = inclusion.indentation.map { surroundings.indentation(adding: $0) } ?? []
        inner.replacements = replacements
        inner.includedFrom = Surroundings.Inclusion(file: surroundings.template.file, range: inclusion.range)
        compile(inner, judging: blocks, of: inclusion, from: surroundings)
    }

    private mutating func isAllowed(
        _ step: Surroundings.Step, at range: SourceRange, in surroundings: Surroundings
    ) -> Bool {
        if !surroundings.chain.allSatisfy({ $0.allows(step) }) {
            report(.name, at: range, in: surroundings) { .endlessPartial(step.template, at: $0, related: $1) }
            return false
        }
        if surroundings.chain.count >= Self.longestChain {
            report(.name, at: range, in: surroundings) {
                .chainTooLong(step.template, most: Self.longestChain, at: $0, related: $1)
            }
            return false
        }
        return true
    }

    /// Compiles an included template, and reports blocks that replace nothing in it.
    private mutating func compile(
        _ inner: Surroundings, judging blocks: [Template.Block], of inclusion: Template.Inclusion,
        from surroundings: Surroundings
    ) {
        let omissionsBefore = omissions
        blocksMet.append([])
        compile(inner.template.nodes, in: inner)
        let met = blocksMet.removeLast()
        blocksMet[blocksMet.count - 1].formUnion(met)
        guard omissions == omissionsBefore else { return }
        for block in blocks where !met.contains(block.name) {
            report(.name, at: block.range, in: surroundings) {
                .unknownBlock(block.name, parent: inclusion.name, known: met.sorted(), at: $0, related: $1)
            }
        }
    }

    mutating func compile(block: Template.Block, in surroundings: Surroundings) {
        blocksMet[blocksMet.count - 1].insert(block.name)
        guard let replacement = surroundings.replacements[block.name] else {
            return compile(block.nodes, in: surroundings)
        }
        meetBlocks(in: block.nodes)
        put(replacement, at: block, in: surroundings)
    }

    private mutating func put(
        _ replacement: Surroundings.Replacement, at site: Template.Block, in surroundings: Surroundings
    ) {
        var inner = Surroundings(
            template: replacement.template, scopes: surroundings.scopes, chain: surroundings.chain)
        inner.indentation =
            site.siteIndentation.map { surroundings.indentation(adding: $0) } ?? surroundings.indentation
        inner.removed = replacement.block.contentIndentation.map { Array(replacement.template.bytes($0)) } ?? []
        inner.replacements = replacement.replacements
        inner.includedFrom = replacement.includedFrom

        var nodes = replacement.block.nodes
        let beginsLine = site.siteIndentation != nil
        if replacement.block.startsLine, !beginsLine, case .lineStart(let range) = nodes.first {
            nodes.removeFirst()
            add(literal: inner.remaining(of: range))
        } else if !replacement.block.startsLine, beginsLine, !nodes.isEmpty {
            add(literal: inner.indentation)
        }
        compile(nodes, in: inner)
    }

    /// Notes the names of blocks in content that is not compiled, so that replacing them is no mistake.
    mutating func meetBlocks(in nodes: [Template.Node]) {
        for node in nodes {
            switch node {
            case .block(let block):
                blocksMet[blocksMet.count - 1].insert(block.name)
                meetBlocks(in: block.nodes)
            case .section(_, _, let nodes): meetBlocks(in: nodes)
            case .lineStart, .text, .variable, .partial, .parent: break
            }
        }
    }
}

extension Surroundings {
    /// The blocks replaced inside a parent: what was replaced from further out comes first.
    fileprivate func replacements(adding blocks: [Template.Block]) -> [String: Replacement] {
        var all = replacements
        for block in blocks where all[block.name] == nil {
            all[block.name] = Replacement(
                block: block, template: template, replacements: replacements, includedFrom: includedFrom)
        }
        return all
    }
}
