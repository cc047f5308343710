package org.ctoportal.jobdescription.posting.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** Open positions for programs: an Atom feed (RFC 4287) of a district, and the sitemap of all of them. */
public final class JobFeed {

    public static final String ATOM = "application/atom+xml;charset=UTF-8";
    public static final String XML = "application/xml;charset=UTF-8";

    private JobFeed() {}

    /** A posting with the address of its page and when it last changed. */
    public record Entry(PostingPage page, String address, Instant changed) {}

    /** An address for search engines. */
    public record Address(String address, Instant changed) {}

    public static String atom(String district, String list, String feed, Instant updated, List<Entry> entries) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-US\">\n");
        element(xml, "id", list);
        element(xml, "title", district);
        element(xml, "updated", moment(updated));
        xml.append("<link rel=\"self\" href=\"").append(escaped(feed)).append("\"/>\n");
        xml.append("<link rel=\"alternate\" type=\"text/html\" href=\"")
                .append(escaped(list))
                .append("\"/>\n");
        xml.append("<author><name>").append(escaped(district)).append("</name></author>\n");
        entries.forEach(entry -> entry(xml, entry));
        return xml.append("</feed>\n").toString();
    }

    private static void entry(StringBuilder xml, Entry entry) {
        xml.append("<entry>\n");
        element(xml, "id", entry.address());
        element(xml, "title", entry.page().title());
        element(xml, "updated", moment(entry.changed()));
        xml.append("<link rel=\"alternate\" type=\"text/html\" href=\"")
                .append(escaped(entry.address()))
                .append("\"/>\n<content type=\"html\">")
                .append(escaped(DescriptionHtml.of(entry.page().parts())))
                .append("</content>\n</entry>\n");
    }

    /** https://www.sitemaps.org/protocol.html */
    public static String sitemap(List<Address> addresses) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (var address : addresses) {
            xml.append("<url>");
            xml.append("<loc>").append(escaped(address.address())).append("</loc>");
            xml.append("<lastmod>").append(moment(address.changed())).append("</lastmod>");
            xml.append("</url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>').append(escaped(text));
        xml.append("</").append(name).append(">\n");
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
