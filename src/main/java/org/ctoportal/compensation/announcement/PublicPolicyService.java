package org.ctoportal.compensation.announcement;

import java.time.Clock;
import java.util.Optional;
import org.ctoportal.authoring.content.ContentJson;
import org.ctoportal.document.DocumentFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published policies for whoever asks. What is shown of them is decided by the day in the district. */
@Service
@PreAuthorize("permitAll()")
public class PublicPolicyService {

    private final PublishedPolicyRepository pages;
    private final PublishedFileRepository files;
    private final ContentJson json;
    private final Clock clock;

    PublicPolicyService(PublishedPolicyRepository pages, PublishedFileRepository files, ContentJson json, Clock clock) {
        this.pages = pages;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PublishedMark> find(String slug, String number) {
        return pages.findMark(slug, number);
    }

    /** What it says. */
    @Transactional(readOnly = true)
    public PublicPolicy policy(PublishedMark mark) {
        return json.read(pages.findById(mark.id()).orElseThrow().page(), PublicPolicy.class);
    }

    /** What is in force, or is to be, as a file; nothing while nothing is. */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(PublishedMark mark, DocumentFormat format) {
        var policy = policy(mark);
        return policy.editionOn(mark.day(clock.instant()))
                .flatMap(edition -> files.findByDistrictIdAndPolicyIdAndEditionAndFormat(
                        mark.district(), mark.policy(), edition.number(), format))
                .map(PublishedFile::content);
    }
}
