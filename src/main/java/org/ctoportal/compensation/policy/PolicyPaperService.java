package org.ctoportal.compensation.policy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.comparison.ComparisonPaper;
import org.ctoportal.authoring.comparison.ComparisonWords;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.ctoportal.compensation.policy.PolicyBook.OpenPolicy;
import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.PageBreak;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.SealedArchive;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a policy as files, one by one and as the packet of a board. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class PolicyPaperService {

    private final PolicyBook book;
    private final PolicyStanding standing;
    private final RevisionService revisions;
    private final DocumentRenderer renderer;
    private final Clock clock;

    PolicyPaperService(
            PolicyBook book,
            PolicyStanding standing,
            RevisionService revisions,
            DocumentRenderer renderer,
            Clock clock) {
        this.book = book;
        this.standing = standing;
        this.revisions = revisions;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * One paper as a file.
     *
     * @throws PolicyNotFoundException when the district has no such policy
     * @throws IncompletePaperException when a required value is missing
     */
    @Transactional(readOnly = true)
    public PolicyFile file(PolicyId id, PolicyPaper paper, DocumentFormat format, boolean sources) {
        var open = book.open(id);
        var options = sources ? RenderOptions.withProvenance() : RenderOptions.plain();
        return rendered(fileName(open, paper), document(open, paper), format, options);
    }

    /** Every paper in one PDF, each beginning on a page of its own. */
    @Transactional(readOnly = true)
    public PolicyFile packet(PolicyId id) {
        var open = book.open(id);
        var blocks = new ArrayList<Block>();
        for (var paper : PolicyPaper.values()) {
            if (!blocks.isEmpty()) {
                blocks.add(new PageBreak());
            }
            blocks.add(new Heading(2, title(open, paper)));
            document(open, paper).blocks().forEach(block -> blocks.add(PolicyPrinter.lower(block)));
        }
        redline(open).ifPresent(paper -> {
            blocks.add(new PageBreak());
            blocks.add(new Heading(2, paper.title()));
            paper.blocks().forEach(block -> blocks.add(PolicyPrinter.lower(block)));
        });
        var words = words(open);
        var title = words.said("packet", open.policy().number());
        var packet = new Document(title, words.locale(), masthead(open), blocks);
        return rendered(title, packet, DocumentFormat.PDF, RenderOptions.plain());
    }

    /** The packet, every paper as PDF and Word, and the digests of all of them. */
    @Transactional(readOnly = true)
    public PolicyFile archive(PolicyId id) {
        var open = book.open(id);
        var files = new TreeMap<String, byte[]>();
        var packet = packet(id);
        files.put(packet.name(), packet.bytes());
        for (var paper : PolicyPaper.values()) {
            for (var format : List.of(DocumentFormat.PDF, DocumentFormat.DOCX)) {
                var file = rendered(fileName(open, paper), document(open, paper), format, RenderOptions.plain());
                files.put(file.name(), file.bytes());
            }
        }
        redline(open).ifPresent(paper -> {
            var file = rendered(
                    PolicyPaper.values().length + 1 + " " + paper.title(),
                    paper,
                    DocumentFormat.PDF,
                    RenderOptions.plain());
            files.put(file.name(), file.bytes());
        });
        var archive = SealedArchive.of(files, clock.instant());
        return new PolicyFile(
                "policy-" + slug(open.policy().number()) + "-packet.zip", "application/zip", archive.zip());
    }

    /** What a revision changes of the words it replaces; nothing before there is one. */
    private Optional<Document> redline(OpenPolicy open) {
        return standing.replaced(open.policy().policyId()).map(revision -> {
            var words = words(open);
            var kept = revisions.get(open.policy().document(), revision);
            var comparison = RevisionComparison.between(
                    kept, open.compose(PolicyPaper.POLICY), open.draft().revision());
            return ComparisonPaper.of(
                    words.said("changes", open.policy().number()),
                    masthead(open),
                    words.said("changes.hint"),
                    comparison,
                    new ComparisonWords(words.locale()),
                    DocumentFormat.PDF);
        });
    }

    private Document document(OpenPolicy open, PolicyPaper paper) {
        var composed = open.compose(paper);
        if (!composed.missing().isEmpty()) {
            throw new IncompletePaperException(composed.missing());
        }
        return PolicyPrinter.print(title(open, paper), words(open), masthead(open), composed, paper.isNumbered());
    }

    private PolicyFile rendered(String name, Document document, DocumentFormat format, RenderOptions options) {
        return new PolicyFile(format.fileName(name), format.mediaType(), renderer.render(document, format, options));
    }

    private Masthead masthead(OpenPolicy open) {
        return new Masthead(
                open.district().name(),
                words(open).date(open.today()),
                words(open).version(open.record().number()));
    }

    private static PrintWords words(OpenPolicy open) {
        return PrintWords.of(open.draft().content());
    }

    private static String title(OpenPolicy open, PolicyPaper paper) {
        return open.titled(open.draft().content()).of(paper);
    }

    private static String fileName(OpenPolicy open, PolicyPaper paper) {
        return paper.ordinal() + 1 + " " + title(open, paper);
    }

    private static String slug(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
