package org.ctoportal.guide;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.EssentialFacts;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads how far journeys are: many in two statements; one with what is missing in its things. Asks for no permission. */
@Component
class JourneyReading {

    private final JourneyRepository journeys;
    private final ApprovalService approvals;
    private final PolicyService policies;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    JourneyReading(
            JourneyRepository journeys,
            ApprovalService approvals,
            PolicyService policies,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.journeys = journeys;
        this.approvals = approvals;
        this.policies = policies;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    List<JourneyDetails> of(List<Journey> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var district = districts.profile();
        var today = today(district);
        var steps = new HashMap<Long, List<StepLine>>();
        hires(numbers(found, JourneyKind.HIRE), today)
                .values()
                .forEach(one -> steps.put(one.journey(), HiringSteps.of(one, EssentialFacts.missing(district), null)));
        recognitions(numbers(found, JourneyKind.RECOGNIZE))
                .values()
                .forEach(one -> steps.put(one.journey(), RecognitionSteps.of(one, today, null)));
        return found.stream()
                .map(journey -> journey.details(Objects.requireNonNull(steps.get(journey.id()))))
                .toList();
    }

    JourneyDetails closely(Journey journey) {
        var district = districts.profile();
        var today = today(district);
        var number = List.of(journey.id());
        if (journey.kind() == JourneyKind.HIRE) {
            var facts = Objects.requireNonNull(hires(number, today).get(journey.id()));
            return journey.details(HiringSteps.of(facts, EssentialFacts.missing(district), blockers(facts.document())));
        }
        var facts = Objects.requireNonNull(recognitions(number).get(journey.id()));
        return journey.details(RecognitionSteps.of(facts, today, blanks(facts.policy())));
    }

    /** The facts of a hire; none of another kind of journey. */
    Optional<HiringFacts> hire(Journey journey) {
        return journey.kind() == JourneyKind.HIRE
                ? Optional.ofNullable(
                        hires(List.of(journey.id()), today(districts.profile())).get(journey.id()))
                : Optional.empty();
    }

    List<Existing> existing(Journey journey, JourneyStep step, Limit most) {
        if (step == JourneyStep.DESCRIPTION) {
            return journeys.findDescriptions(most);
        }
        if (step == JourneyStep.OPTIONS) {
            return journeys.findPolicies(most);
        }
        var me = currentUser.get();
        var document = hire(journey).map(HiringFacts::document).orElse(null);
        if (document == null) {
            return List.of();
        }
        return switch (step) {
            case POSTING -> journeys.findPostings(document, most);
            case KIT -> me.may(Permissions.KEEP_KITS) ? journeys.findKits(document, most) : List.of();
            case PANEL ->
                me.may(Permissions.READ_SEARCHES)
                        ? journeys.findSearches(document, me.id().value(), me.getUsername(), most)
                        : List.of();
            default -> List.of();
        };
    }

    private Map<Long, HiringFacts> hires(List<Long> numbers, LocalDate today) {
        var me = currentUser.get();
        return numbers.isEmpty()
                ? Map.of()
                : journeys.findHires(numbers, today, me.id().value(), me.getUsername()).stream()
                        .collect(toMap(HiringFacts::journey, facts -> facts));
    }

    private Map<Long, RecognitionFacts> recognitions(List<Long> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : journeys.findRecognitions(numbers).stream().collect(toMap(RecognitionFacts::journey, facts -> facts));
    }

    private @Nullable Integer blockers(@Nullable Long document) {
        return document == null || !currentUser.get().may(Permissions.DRAFT_DOCUMENTS)
                ? null
                : approvals.plan(new DocumentId(document)).blockers().size();
    }

    private @Nullable Integer blanks(@Nullable Long policy) {
        return policy == null
                ? null
                : policies.get(new PolicyId(policy)).missing().values().stream()
                        .mapToInt(List::size)
                        .sum();
    }

    private static List<Long> numbers(List<Journey> found, JourneyKind kind) {
        return found.stream()
                .filter(journey -> journey.kind() == kind)
                .map(Journey::id)
                .toList();
    }

    private LocalDate today(DistrictProfile district) {
        return LocalDate.ofInstant(clock.instant(), district.timeZone());
    }
}
