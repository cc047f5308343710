package org.ctoportal.compensation.adoption;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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

    AdoptionFile(KeptAdoptionRepository adoptions, KeptReadingRepository readings, KeptVersionRepository versions) {
        this.adoptions = adoptions;
        this.readings = readings;
        this.versions = versions;
    }

    Optional<KeptAdoption> find(PolicyId policy) {
        return adoptions.findByPolicyId(policy.value());
    }

    List<KeptReading> readings(PolicyId policy) {
        return readings.findByPolicyIdOrderByIdAsc(policy.value());
    }

    List<KeptVersion> versions(PolicyId policy) {
        return versions.findByPolicyIdOrderByIdAsc(policy.value());
    }

    PolicyAdoption state(PolicyId policy, KeptAdoption kept, @Nullable LocalDate costedOn, boolean costStale) {
        var counted = readings(policy).stream()
                .filter(KeptReading::counts)
                .map(KeptReading::day)
                .toList();
        var known = versions(policy).stream().map(KeptVersion::policyVersion).toList();
        return kept.state(counted, known, costedOn, costStale);
    }

    /** How papers print the state. */
    static PolicyRecord record(PolicyAdoption state, AdoptionPlan plan, PolicyRecord.@Nullable Vote vote) {
        var decision = state.adopted();
        var waiver = decision == null || decision.waiver() == null ? "" : decision.waiver();
        return new PolicyRecord(
                state.revisions().getLast().number(),
                state.revisions().stream().map(AdoptionFile::line).toList(),
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
        var kind = version.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
