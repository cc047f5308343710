package org.ctoportal.jobdescription.posting.page;

import java.util.List;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;

/** The open positions of a district as HTML, and the page that stands where a posting was. */
public final class JobListPage {

    private final String district;
    private final PageWords words;
    private final JobPage.Where where;

    /** {@code where} is that of the list itself. */
    public JobListPage(String district, PageWords words, JobPage.Where where) {
        this.district = district;
        this.words = words;
        this.where = where;
    }

    /** {@code postings} stand below the list by their numbers. */
    public String html(List<PostingPage> postings) {
        var entries = new StringBuilder();
        for (var posting : postings) {
            entries.append(part("jobs-entry")
                    .with("place", where.list() + "/" + posting.number())
                    .with("title", posting.title())
                    .withPart("facts", new JobFacts(words).few(posting))
                    .html());
        }
        var title = words.translate("posting.public.list.title");
        return frame(
                title,
                head(title),
                "",
                part("jobs-list")
                        .with("title", title)
                        .with("count", words.translate("posting.public.list.count", postings.size()))
                        .with("feed", where.feed())
                        .withPart("entries", entries.toString())
                        .html());
    }

    /** What stands where a posting was withdrawn. */
    public String gone() {
        return frame(
                words.translate("posting.public.gone"),
                part("jobs-noindex").html(),
                part("jobs-way").with("list", where.list()).html(),
                part("jobs-gone").html());
    }

    private String head(String title) {
        return part("jobs-head")
                .with("address", where.address())
                .with("title", title)
                .with("district", district)
                .with("summary", words.translate("posting.public.list.summary", district))
                .with("feed", where.feed())
                .html();
    }

    private String frame(String title, String head, String way, String main) {
        return part("jobs-frame")
                .with("title", title)
                .with("district", district)
                .with("look", where.look())
                .withPart("head", head)
                .withPart("way", way)
                .withPart("main", main)
                .html();
    }

    private PlainPage part(String template) {
        return PlainPage.of(template, words);
    }
}
