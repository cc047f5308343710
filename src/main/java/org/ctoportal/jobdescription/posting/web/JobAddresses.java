package org.ctoportal.jobdescription.posting.web;

import org.ctoportal.jobdescription.posting.PostingRoutes;
import org.ctoportal.jobdescription.posting.page.JobPage;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Component;

/** Where public postings are on the web: under the address the portal was told, never one a request claims. */
@Component
class JobAddresses {

    static final String FEED = "feed.atom";

    private final PortalAddress portal;

    JobAddresses(PortalAddress portal) {
        this.portal = portal;
    }

    String list(String slug) {
        return portal.url() + PostingRoutes.publicList(slug);
    }

    String page(String slug, String number) {
        return portal.url() + PostingRoutes.publicPage(slug, number);
    }

    String feed(String slug) {
        return list(slug) + "/" + FEED;
    }

    String sitemap() {
        return portal.url() + JobFiles.SITEMAP;
    }

    JobPage.Where ofPage(String slug, String number) {
        return where(slug, page(slug, number));
    }

    JobPage.Where ofList(String slug) {
        return where(slug, list(slug));
    }

    private static JobPage.Where where(String slug, String address) {
        var list = PostingRoutes.publicList(slug);
        return new JobPage.Where(address, list, list + "/" + FEED, PostingRoutes.publicLook(slug));
    }
}
