package org.ctoportal.compensation.announcement;

import java.time.Clock;
import java.util.Optional;
import org.ctoportal.authoring.content.ContentJson;
import org.ctoportal.compensation.adoption.PublicComments;
import org.ctoportal.compensation.adoption.RecordComment;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
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
    private final PublicComments comments;
    private final TenantScope scope;
    private final ContentJson json;
    private final Clock clock;

    PublicPolicyService(
            PublishedPolicyRepository pages,
            PublishedFileRepository files,
            PublicComments comments,
            TenantScope scope,
            ContentJson json,
            Clock clock) {
        this.pages = pages;
        this.files = files;
        this.comments = comments;
        this.scope = scope;
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

    /**
     * Puts a comment before the board; false when comments are not taken, or as many were given as anybody reads. No
     * transaction around it: the one in the district is its own, and two connections for one comment are one too many.
     */
    public boolean comment(PublishedMark mark, GiveComment comment) {
        var policy = policy(mark);
        var day = mark.day(clock.instant());
        if (!comment.isTold() || policy.consultationOn(day).isEmpty()) {
            return false;
        }
        var said = new RecordComment(day, comment.name(), comment.text());
        var kept = scope.call(
                new DistrictId(mark.district()),
                "comment on policy " + mark.policy(),
                () -> comments.put(new PolicyId(mark.policy()), said, comment.email()));
        return Boolean.TRUE.equals(kept);
    }
}
