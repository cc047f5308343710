package org.ctoportal.compensation.adoption;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that is kept of a policy's way through the board. */
@Component
class AdoptionFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final KeptAdoptionRepository adoptions;
    private final KeptReadingRepository readings;
    private final KeptVersionRepository versions;
    private final KeptDecisionRepository decisions;

    AdoptionFile(
            KeptAdoptionRepository adoptions,
            KeptReadingRepository readings,
            KeptVersionRepository versions,
            KeptDecisionRepository decisions) {
        this.adoptions = adoptions;
        this.readings = readings;
        this.versions = versions;
        this.decisions = decisions;
    }

    /** The latest edition. */
    Optional<KeptAdoption> find(PolicyId policy) {
        return adoptions.findFirstByPolicyIdOrderByEditionDesc(policy.value());
    }

    KeptAdoption find(PolicyId policy, int edition) {
        return adoptions.findByPolicyIdOrderByEditionAsc(policy.value()).stream()
                .filter(kept -> kept.edition() == edition)
                .findFirst()
                .orElseThrow();
    }

    List<KeptReading> readings(PolicyId policy) {
        return readings.findByPolicyIdOrderByIdAsc(policy.value());
    }

    List<KeptVersion> versions(PolicyId policy) {
        return versions.findByPolicyIdOrderByIdAsc(policy.value());
    }

    PolicyAdoption state(PolicyId policy, KeptAdoption kept, @Nullable LocalDate costedOn, boolean costStale) {
        return state(kept, readings(policy), versions(policy), costedOn, costStale);
    }

    private static PolicyAdoption state(
            KeptAdoption kept,
            List<KeptReading> readings,
            List<KeptVersion> versions,
            @Nullable LocalDate costedOn,
            boolean costStale) {
        var counted = readings.stream()
                .filter(reading -> reading.edition() == kept.edition() && reading.counts())
                .map(KeptReading::day)
                .toList();
        var known = versions.stream()
                .filter(version -> version.edition() == kept.edition())
                .map(KeptVersion::policyVersion)
                .toList();
        return kept.state(counted, known, costedOn, costStale);
    }

    /** Everything the board did with the policy; empty before its first step. The cost is of the latest edition. */
    Optional<PolicyCourse> course(PolicyId policy, @Nullable LocalDate costedOn, boolean costStale) {
        var allVersions = versions(policy);
        // Until its first step has kept the draft as a version there is nothing to tell of an edition yet.
        var editions = adoptions.findByPolicyIdOrderByEditionAsc(policy.value()).stream()
                .filter(kept -> allVersions.stream().anyMatch(version -> version.edition() == kept.edition()))
                .toList();
        if (editions.isEmpty()) {
            return Optional.empty();
        }
        var allReadings = readings(policy);
        var latest = editions.getLast();
        var states = editions.stream()
                .map(kept -> state(
                        kept, allReadings, allVersions, kept == latest ? costedOn : null, kept == latest && costStale))
                .toList();
        return Optional.of(new PolicyCourse(states, decisions(policy)));
    }

    List<DecisionLine> decisions(PolicyId policy) {
        return decisions.findByPolicyIdOrderByIdAsc(policy.value()).stream()
                .map(KeptDecision::line)
                .toList();
    }

    /** The words the board adopted as an edition. */
    KeptVersion adopted(PolicyId policy, int edition) {
        return versions(policy).stream()
                .filter(version ->
                        version.edition() == edition && version.policyVersion().kind() == PolicyRevision.Kind.ADOPTED)
                .findFirst()
                .orElseThrow();
    }

    /** How papers print the latest edition, with what was adopted before it. */
    static PolicyRecord record(PolicyCourse course, AdoptionPlan plan, PolicyRecord.@Nullable Vote vote) {
        var state = course.latest();
        var decision = state.adopted();
        var earlier = course.editions().stream()
                .filter(edition -> edition != state)
                .map(edition -> edition.revisions().getLast());
        var waiver = decision == null || decision.waiver() == null ? "" : decision.waiver();
        return new PolicyRecord(
                state.revisions().getLast().number(),
                Stream.concat(earlier, state.revisions().stream())
                        .map(AdoptionFile::line)
                        .toList(),
                state.readings().isEmpty() ? plan.first() : state.readings().getFirst(),
                state.readings().size() > 1 ? state.readings().get(1) : decision == null ? plan.second() : null,
                decision == null ? null : decision.day(),
                decision == null ? null : decision.effective(),
                state.nextReview(),
                waiver,
                retroactive(decision),
                state.rules().daysApart(),
                period(state.comments(), plan.commentPlace()),
                vote);
    }

    private static PolicyRecord.@Nullable Retroactive retroactive(@Nullable Adopt decision) {
        return decision == null
                        || decision.motion() == null
                        || !decision.effective().isBefore(decision.day())
                ? null
                : new PolicyRecord.Retroactive(decision.effective(), Objects.requireNonNull(decision.motion()));
    }

    private static String line(PolicyRevision version) {
        var kind =
                switch (version.kind()) {
                    case DRAFT -> "draft";
                    case LEGAL -> "legal review";
                    case FIRST_READING -> "first reading";
                    case AMENDED -> "amended";
                    case EDITORIAL -> "editorial change";
                    case RETURNED -> "returned to draft";
                    case ADOPTED -> "adopted";
                };
        return List.of(version.number(), kind, "on", version.day().format(DAY)).stream()
                .collect(Collectors.joining(" "));
    }

    private static String period(@Nullable CommentWindow window, String place) {
        if (window == null) {
            return "";
        }
        var days = window.from().format(DAY) + " through " + window.through().format(DAY);
        return place.isEmpty() ? days : days + ", " + place;
    }
}
