package org.ctoportal.jobdescription.posting;

import java.util.Locale;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.posting.page.ExportFormat;
import org.ctoportal.jobdescription.posting.page.JobPage;
import org.ctoportal.jobdescription.posting.page.PostingExport;
import org.ctoportal.jobdescription.posting.page.PostingPage;
import org.ctoportal.jobdescription.posting.page.SearchReading;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A posting as others will see it: people on the page, search engines in its markup, other hiring systems in files. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class PostingExportService {

    /** Stands in for the address while there is none. */
    private static final String NOWHERE = "/jobs/";

    /** The page around the preview has the heading of the first level. */
    private static final int IN_A_PAGE = 2;

    private final PostingService postings;
    private final PostingRecords records;
    private final PortalAddress portal;

    PostingExportService(PostingService postings, PostingRecords records, PortalAddress portal) {
        this.postings = postings;
        this.records = records;
        this.portal = portal;
    }

    /** A file's words. */
    public record PostingFile(String number, String title, String text) {}

    /** The page as it would be if the terms were published now, as an article to show inside another page. */
    @Transactional(readOnly = true)
    public String preview(PostingId id) {
        return page(postings.preview(id), address(id)).article(IN_A_PAGE);
    }

    /** What a search engine would find in that page. */
    @Transactional(readOnly = true)
    public SearchReading searchReading(PostingId id) {
        return SearchReading.of(page(postings.preview(id), address(id)).html());
    }

    /**
     * The terms as they stand, for another system.
     *
     * @throws NotApprovedException when there are no approved words
     */
    @Transactional(readOnly = true)
    public PostingFile export(PostingId id, ExportFormat form) {
        var page = postings.preview(id);
        return new PostingFile(page.number(), page.title(), PostingExport.of(page, form, address(id)));
    }

    private String address(PostingId id) {
        var path = records.details(records.get(id)).path();
        return path.isEmpty() ? "" : portal.url() + path;
    }

    private static JobPage page(PostingPage page, String address) {
        var where = new JobPage.Where(address.isEmpty() ? NOWHERE : address, NOWHERE, NOWHERE, NOWHERE);
        return new JobPage(page, new PageWords(Locale.ENGLISH), where, JobPage.Taking.OPEN);
    }
}
