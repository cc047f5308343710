package org.ctoportal.compensation.policy;

import java.util.ArrayList;
import java.util.List;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.comparison.ClauseChange;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.compensation.policy.PolicyBook.OpenPolicy;
import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.PageBreak;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.Text;
import org.ctoportal.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of a policy as the board has them or adopted them, for those who only read. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class PublicPaperService {

    private static final String HEAD = "HEADER";

    private final PolicyBook book;
    private final PolicyStanding standing;
    private final RevisionService revisions;
    private final DocumentRenderer renderer;

    PublicPaperService(PolicyBook book, PolicyStanding standing, RevisionService revisions, DocumentRenderer renderer) {
        this.book = book;
        this.standing = standing;
        this.revisions = revisions;
        this.renderer = renderer;
    }

    /** A kept revision of the words, with what it changes of an earlier one where there is one. */
    @Transactional(readOnly = true)
    public PaperAsRead asRead(PolicyId id, int revision, @Nullable Integer earlier) {
        var open = book.open(id);
        var document = open.policy().document();
        var kept = revisions.get(document, revision);
        var language = ContentLanguage.of(kept.content());
        if (earlier == null) {
            var titles = open.titled(kept.content());
            var masthead = masthead(open, standing.of(id), titles.words());
            return new PaperAsRead(language, printed(titles, PolicyPaper.POLICY, kept.composed(), masthead));
        }
        var comparison = RevisionComparison.between(revisions.get(document, earlier), kept);
        var blocks = new ArrayList<Block>();
        var sections = comparison.sections().stream()
                .filter(section -> !section.code().equals(HEAD))
                .toList();
        for (var section : sections) {
            blocks.add(new Heading(Heading.HIGHEST, sections.indexOf(section) + 1 + ". " + section.title()));
            section.clauses().forEach(change -> blocks.add(new Paragraph(marked(change))));
        }
        return new PaperAsRead(language, blocks);
    }

    private static Text marked(ClauseChange change) {
        return change.redline().parts().stream()
                .map(part -> switch (part.fate()) {
                    case STAYED -> Text.of(part.words());
                    case CAME -> Text.inserted(part.words());
                    case WENT -> Text.deleted(part.words());
                })
                .reduce(Text.of(""), Text::plus);
    }

    /** The words the board adopted as an edition, with the regulation and both as files. */
    @Transactional(readOnly = true)
    public AdoptedPapers adopted(PolicyId id, int edition, int revision) {
        var open = book.open(id);
        var record = standing.ofEdition(id, edition);
        var kept = revisions.get(open.policy().document(), revision);
        var titles = open.titled(kept.content());
        var masthead = masthead(open, record, titles.words());
        var policy = printed(titles, PolicyPaper.POLICY, kept.composed(), masthead);
        var composed = open.compose(PolicyPaper.REGULATION, kept.content(), record);
        List<Block> regulation =
                composed.missing().isEmpty() ? printed(titles, PolicyPaper.REGULATION, composed, masthead) : List.of();
        var all = new ArrayList<Block>(policy);
        var regulationTitle = titles.of(PolicyPaper.REGULATION);
        if (!regulation.isEmpty()) {
            all.add(new PageBreak());
            all.add(new Heading(Heading.HIGHEST, regulationTitle));
            regulation.forEach(block -> all.add(PolicyPrinter.lower(block)));
        }
        var whole = new Document(titles.of(PolicyPaper.POLICY), titles.words().locale(), masthead, all);
        return new AdoptedPapers(
                ContentLanguage.of(kept.content()),
                policy,
                regulationTitle,
                regulation,
                renderer.render(whole, DocumentFormat.PDF, RenderOptions.plain()),
                renderer.render(whole, DocumentFormat.DOCX, RenderOptions.plain()));
    }

    private static List<Block> printed(
            PaperTitle titles, PolicyPaper paper, ComposedDocument composed, Masthead masthead) {
        return PolicyPrinter.print(titles.of(paper), titles.words(), masthead, composed, true)
                .blocks();
    }

    private static Masthead masthead(OpenPolicy open, PolicyRecord record, PrintWords words) {
        var adopted = record.adopted();
        return new Masthead(
                open.district().name(),
                adopted == null ? "" : words.said("adopted", words.date(adopted)),
                words.version(record.number()));
    }
}
