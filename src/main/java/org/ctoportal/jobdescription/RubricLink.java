package org.ctoportal.jobdescription;

import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Text;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.SkillFramework;

/** Makes the words of the evaluation clause that name the version of the framework lead to its rubrics in that version. */
final class RubricLink {

    private static final String CLAUSE = "JD-EVAL";

    private final String words;
    private final String target;

    /** {@code portal} is the address of the portal, without a slash at the end. */
    RubricLink(SkillFramework framework, String portal) {
        this.words = "version " + framework.version();
        this.target = portal + "/" + FrameworkRoutes.packOf(framework.code(), framework.id(), framework.version());
    }

    /** The document with the link; as it is where the district's own words name no version. */
    Document in(Document document) {
        return new Document(
                document.title(),
                document.locale(),
                document.masthead(),
                document.blocks().stream().map(this::linked).toList());
    }

    private Block linked(Block block) {
        return block instanceof Paragraph paragraph
                        && paragraph.note() != null
                        && paragraph.note().code().equals(CLAUSE)
                ? new Paragraph(linked(paragraph.text()), paragraph.note())
                : block;
    }

    /** Of a text that is one run, as every clause is printed. */
    private Text linked(Text text) {
        var all = text.words();
        var at = all.lastIndexOf(words);
        return at < 0
                ? text
                : Text.of(all.substring(0, at))
                        .plus(Text.link(words, target))
                        .plus(Text.of(all.substring(at + words.length())));
    }
}
