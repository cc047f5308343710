package org.ctoportal.compensation.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.ctoportal.authoring.comparison.RevisionComparisonService;
import org.ctoportal.compensation.adoption.RefusedMinutesException.Reason;
import org.ctoportal.compensation.policy.PolicyBasis;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyNotFoundException;
import org.ctoportal.compensation.policy.PolicyVersionService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where policies stand before the board. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class AdoptionService {

    private final AdoptionFile file;
    private final KeptAdoptionRepository adoptions;
    private final PublicCommentRepository comments;
    private final PolicyVersionService versions;
    private final RevisionComparisonService comparisons;
    private final DistrictProfileService districts;
    private final CommentSettling settling;
    private final CurrentUser currentUser;
    private final Clock clock;

    AdoptionService(
            AdoptionFile file,
            KeptAdoptionRepository adoptions,
            PublicCommentRepository comments,
            PolicyVersionService versions,
            RevisionComparisonService comparisons,
            DistrictProfileService districts,
            CommentSettling settling,
            CurrentUser currentUser,
            Clock clock) {
        this.file = file;
        this.adoptions = adoptions;
        this.comments = comments;
        this.versions = versions;
        this.comparisons = comparisons;
        this.districts = districts;
        this.settling = settling;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws org.ctoportal.compensation.policy.PolicyNotFoundException when the district has no such policy */
    @Transactional(readOnly = true)
    public AdoptionDetails get(PolicyId id) {
        var basis = versions.basis(id);
        var kept = file.find(id);
        var person = currentUser.get();
        var course = file.course(id, costedOn(basis), isStale(basis))
                .orElseGet(() -> new PolicyCourse(List.of(begun(basis, costedOn(basis))), List.of()));
        return new AdoptionDetails(
                id,
                basis.document(),
                basis.number(),
                basis.title(),
                course,
                kept.map(KeptAdoption::plan).orElse(AdoptionPlan.NONE),
                file.readings(id).stream().map(KeptReading::line).toList(),
                file.versions(id).stream().map(KeptVersion::line).toList(),
                comments.findByPolicyIdOrderByIdAsc(id.value()).stream()
                        .map(PublicComment::line)
                        .toList(),
                kept.map(KeptAdoption::union).orElse(null),
                kept.isEmpty() || basis.textKept(),
                basis.complete(),
                person.may(Permissions.REVIEW_POLICIES)
                        && !basis.drafters().contains(person.id())
                        && !course.latest().drafter().equals(person.name()),
                today());
    }

    /** Where each of the policies stands; those of which nothing was decided are drafts. */
    @Transactional(readOnly = true)
    public Map<PolicyId, AdoptionLine> lines(Collection<PolicyId> policies) {
        var kept = adoptions
                .findByPolicyIdInOrderByEditionAsc(
                        policies.stream().map(PolicyId::value).toList())
                .stream()
                .collect(Collectors.toMap(one -> new PolicyId(one.policy()), one -> one, (earlier, later) -> later));
        return policies.stream().distinct().collect(Collectors.toMap(id -> id, id -> line(id, kept.get(id))));
    }

    /** Keeps a comment of the public. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize(Permissions.MAY_KEEP_ADOPTIONS)
    public void comment(PolicyId id, RecordComment command) {
        versions.hold(id);
        var state = get(id).state();
        var window = state.comments();
        if (window == null || !window.isOpen(command.day())) {
            throw new RefusedMinutesException(Reason.NO_WINDOW);
        }
        if (!command.isTold()) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        comments.save(new PublicComment(
                id, state.edition(), command, currentUser.get().name()));
    }

    /** Keeps what became of a comment of the public, which settles it, and tells its author where they left an address. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize(Permissions.MAY_KEEP_ADOPTIONS)
    public void answer(PolicyId id, AnswerComment command) {
        versions.hold(id);
        if (!command.isTold()) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        var comment = comments.findById(command.comment())
                .filter(one -> one.policy() == id.value())
                .orElseThrow(PolicyNotFoundException::new);
        settling.settle(id, comment, command.answer());
    }

    /** One answer to all that was said of the open edition and not answered yet. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize(Permissions.MAY_KEEP_ADOPTIONS)
    public void answerAll(PolicyId id, String answer) {
        versions.hold(id);
        var unsettled = get(id).unsettled();
        if (unsettled.isEmpty() || !new AnswerComment(unsettled.getFirst().number(), answer).isTold()) {
            throw new RefusedMinutesException(Reason.TEXT);
        }
        settling.settle(id, unsettled, answer.strip());
    }

    /** What differs between two kept revisions of a policy's words. */
    @Transactional(readOnly = true)
    public RevisionComparison redline(PolicyId id, int from, int to) {
        return comparisons.between(versions.basis(id).document(), from, to).comparison();
    }

    /** What the words as they are now change against a kept revision. */
    @Transactional(readOnly = true)
    public RevisionComparison redlineToDraft(PolicyId id, int from) {
        return versions.changesSince(id, from);
    }

    private AdoptionLine line(PolicyId id, @Nullable KeptAdoption kept) {
        return file.course(id, null, false)
                .filter(course -> kept != null)
                .map(course ->
                        AdoptionLine.of(course, Objects.requireNonNull(kept).plan(), today()))
                .orElse(AdoptionLine.NOT_BEGUN);
    }

    /** Before anything was decided. */
    private static PolicyAdoption begun(PolicyBasis basis, @Nullable LocalDate costedOn) {
        var begun = PolicyAdoption.begin(AdoptionRules.USUAL, basis.begunBy(), basis.begunOn());
        return new PolicyAdoption(
                begun.rules(),
                begun.drafter(),
                begun.stage(),
                null,
                List.of(),
                costedOn,
                isStale(basis),
                null,
                null,
                begun.revisions());
    }

    private @Nullable LocalDate costedOn(PolicyBasis basis) {
        var cost = basis.cost();
        return cost == null || !cost.current()
                ? null
                : LocalDate.ofInstant(cost.keptAt(), districts.profile().timeZone());
    }

    private static boolean isStale(PolicyBasis basis) {
        var cost = basis.cost();
        return cost != null && !cost.current();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}
