package org.ctoportal.compensation.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRecord;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** How far a policy is on its way through the board; one for each edition of a policy. */
@Entity
@Table(name = "policy_adoption")
class KeptAdoption extends DistrictOwned {

    private long policyId;
    private int edition;
    private String drafter;

    @Enumerated(EnumType.STRING)
    private ReviewStage reviewStage = ReviewStage.DRAFTING;

    private int readingsNeeded;
    private int daysApart;
    private int quorum;
    private int reviewYears;
    private boolean settleComments;
    private @Nullable LocalDate unionNoticeOn;
    private String unionNotNeeded = "";
    private @Nullable String legalBy;
    private @Nullable LocalDate plannedFirst;
    private @Nullable LocalDate plannedSecond;
    private @Nullable LocalDate commentFrom;
    private @Nullable LocalDate commentThrough;
    private String commentPlace = "";
    private @Nullable LocalDate adoptedOn;
    private @Nullable LocalDate effectiveOn;
    private @Nullable String waiver;
    private @Nullable String motion;
    private String mover = "";
    private String seconder = "";
    private @Nullable Integer votesFor;
    private @Nullable Integer votesAgainst;
    private @Nullable Integer votesAbstained;
    private @Nullable Integer votesAbsent;

    @SuppressWarnings("NullAway.Init")
    protected KeptAdoption() {} // JPA

    KeptAdoption(PolicyId policy, int edition, String drafter, AdoptionRules rules) {
        this.policyId = policy.value();
        this.edition = edition;
        this.drafter = drafter;
        keep(rules);
    }

    private void keep(AdoptionRules rules) {
        readingsNeeded = rules.readings();
        daysApart = rules.daysApart();
        quorum = rules.quorum();
        reviewYears = rules.reviewYears();
        settleComments = rules.settleComments();
    }

    void plan(PlanAdoption plan) {
        keep(plan.rules());
        plannedFirst = plan.first();
        plannedSecond = plan.second();
        commentPlace = plan.commentPlace();
    }

    AdoptionRules rules() {
        return new AdoptionRules(readingsNeeded, daysApart, quorum, reviewYears, settleComments);
    }

    /** As the rules of adoption see it. {@code costedOn} and {@code costStale} tell of the latest estimate. */
    PolicyAdoption state(
            List<LocalDate> readings, List<PolicyRevision> versions, @Nullable LocalDate costedOn, boolean costStale) {
        return new PolicyAdoption(
                rules(), drafter, reviewStage, legalBy, readings, costedOn, costStale, window(), decision(), versions);
    }

    void take(PolicyAdoption next) {
        legalBy = next.legalBy();
        reviewStage = next.stage();
        var window = next.comments();
        commentFrom = window == null ? null : window.from();
        commentThrough = window == null ? null : window.through();
    }

    void adopted(RecordAdoption command) {
        var decision = command.decision();
        adoptedOn = decision.day();
        effectiveOn = decision.effective();
        waiver = decision.waiver();
        motion = decision.motion();
        mover = command.mover();
        seconder = command.seconder();
        votesFor = decision.vote().inFavor();
        votesAgainst = decision.vote().against();
        votesAbstained = decision.vote().abstained();
        votesAbsent = decision.vote().absent();
    }

    void told(UnionNotice notice) {
        unionNoticeOn = notice.given();
        unionNotNeeded = notice.notNeeded();
    }

    /** None while nobody was asked. */
    @Nullable
    UnionNotice union() {
        var notice = new UnionNotice(unionNoticeOn, unionNotNeeded);
        return notice.isTold() ? notice : null;
    }

    private @Nullable CommentWindow window() {
        return commentFrom == null || commentThrough == null ? null : new CommentWindow(commentFrom, commentThrough);
    }

    @Nullable
    Adopt decision() {
        return adoptedOn == null
                ? null
                : new Adopt(adoptedOn, vote(), Objects.requireNonNull(effectiveOn), waiver, motion);
    }

    private Vote vote() {
        return new Vote(
                Objects.requireNonNull(votesFor),
                Objects.requireNonNull(votesAgainst),
                Objects.requireNonNull(votesAbstained),
                Objects.requireNonNull(votesAbsent));
    }

    PolicyRecord.@Nullable Vote printedVote() {
        if (adoptedOn == null) {
            return null;
        }
        var vote = vote();
        return new PolicyRecord.Vote(mover, seconder, vote.inFavor(), vote.against(), vote.abstained(), vote.absent());
    }

    AdoptionPlan plan() {
        return new AdoptionPlan(plannedFirst, plannedSecond, commentPlace);
    }

    int edition() {
        return edition;
    }

    boolean takesComments(LocalDate day) {
        var window = window();
        return isOpen() && window != null && window.isOpen(day);
    }

    boolean isOpen() {
        return adoptedOn == null;
    }

    long policy() {
        return policyId;
    }
}
