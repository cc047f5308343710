package org.ctoportal.compensation.announcement;

import java.time.Clock;
import org.ctoportal.compensation.adoption.PublicComments;
import org.ctoportal.compensation.adoption.RecordComment;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.springframework.stereotype.Component;

/**
 * Where the public puts comments on a policy. No transaction around the two it takes: what the page says is read in one, and
 * the district has its own, so that a comment never holds two connections.
 */
@Component
public class PublicCommentBox {

    private final PublicPolicyService policies;
    private final PublicComments comments;
    private final TenantScope scope;
    private final Clock clock;

    PublicCommentBox(PublicPolicyService policies, PublicComments comments, TenantScope scope, Clock clock) {
        this.policies = policies;
        this.comments = comments;
        this.scope = scope;
        this.clock = clock;
    }

    /** False when comments are not taken, or as many were given as anybody reads. */
    public boolean put(PublishedMark mark, GiveComment comment) {
        var day = mark.day(clock.instant());
        if (!comment.isTold() || policies.policy(mark).consultationOn(day).isEmpty()) {
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
