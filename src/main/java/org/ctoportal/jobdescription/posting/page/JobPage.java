package org.ctoportal.jobdescription.posting.page;

import java.util.stream.Collectors;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;

/** The public page of a posting as HTML. Every text of it is escaped; the markup is data and runs nothing. */
public final class JobPage {

    private static final int LONGEST_SUMMARY = 200;

    private final PostingPage page;
    private final PageWords words;
    private final Where where;
    private final Taking taking;

    /** Whether applications are taken. */
    public enum Taking {
        OPEN,
        PAST_DEADLINE,
        ENDED
    }

    /**
     * Addresses around a posting.
     *
     * @param address of the page itself
     * @param list path of the district's list
     * @param feed path of the district's feed
     * @param look path of the style sheet with the district's color and logo
     */
    public record Where(String address, String list, String feed, String look) {}

    /** A posting that takes no applications is no job any more for search engines. */
    public JobPage(PostingPage page, PageWords words, Where where, Taking taking) {
        this.page = page;
        this.words = words;
        this.where = where;
        this.taking = taking;
    }

    public String html() {
        return part("jobs-frame")
                .with("title", page.title())
                .with("district", page.district())
                .with("look", where.look())
                .withPart("head", head())
                .withPart("way", part("jobs-way").with("list", where.list()).html())
                .withPart("main", article(1))
                .html();
    }

    private String head() {
        var head = part("jobs-head")
                .with("address", where.address())
                .with("title", page.title())
                .with("district", page.district())
                .with("summary", summary())
                .with("feed", where.feed())
                .html();
        return isOpen()
                ? head
                        + part("jobs-markup")
                                .withPart("json", JobPosting.script(JobPosting.of(page, where.address())))
                                .html()
                : head + part("jobs-noindex").html();
    }

    /** The part of the page that is the posting, with its title as a heading of that level. */
    public String article(int level) {
        var apply = apply();
        return part("jobs-page")
                .with("title", page.title())
                .with("contentLanguage", page.languageTag())
                .with("level", String.valueOf(level))
                .with("address", where.address())
                .withPart("notice", isOpen() ? "" : closed())
                .withPart("facts", new JobFacts(words).all(page, isOpen()))
                .withPart("apply", apply)
                .withPart("text", DescriptionHtml.of(page.parts()))
                .withPart("applyAgain", apply)
                .html();
    }

    private boolean isOpen() {
        return taking == Taking.OPEN;
    }

    private String apply() {
        return isOpen() && !page.applyLink().isEmpty()
                ? part("jobs-apply").with("link", page.applyLink()).html()
                : "";
    }

    private String closed() {
        var deadline = page.closesAt();
        var detail = deadline == null || taking == Taking.ENDED
                ? ""
                : words.translate("posting.public.closed.due", new JobFacts(words).moment(deadline, page.zone()));
        return part("jobs-closed").with("detail", detail).html();
    }

    /** The first sentences about the work. */
    private String summary() {
        var text = page.part("SUMMARY").or(() -> page.parts().stream().findFirst()).stream()
                .flatMap(found -> found.pieces().stream())
                .flatMap(piece -> piece.texts().stream())
                .collect(Collectors.joining(" "))
                .replace('\n', ' ');
        if (text.codePointCount(0, text.length()) <= LONGEST_SUMMARY) {
            return text;
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, LONGEST_SUMMARY));
        return cut.substring(0, Math.max(cut.lastIndexOf(' '), 1)) + "…";
    }

    private PlainPage part(String template) {
        return PlainPage.of(template, words);
    }
}
