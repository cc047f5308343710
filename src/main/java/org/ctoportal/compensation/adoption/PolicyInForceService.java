package org.ctoportal.compensation.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyVersionService;
import org.ctoportal.compensation.policy.ReadTerms;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Retroactivity;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Policies in force on a day, read from the words that were adopted. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class PolicyInForceService {

    private final KeptAdoptionRepository adoptions;
    private final AdoptionFile file;
    private final PolicyVersionService versions;
    private final DistrictProfileService districts;
    private final Clock clock;

    PolicyInForceService(
            KeptAdoptionRepository adoptions,
            AdoptionFile file,
            PolicyVersionService versions,
            DistrictProfileService districts,
            Clock clock) {
        this.adoptions = adoptions;
        this.file = file;
        this.versions = versions;
        this.districts = districts;
        this.clock = clock;
    }

    /** Every policy in force on the day, by the words that count then. */
    @Transactional(readOnly = true)
    public List<PolicyInForce> on(LocalDate day) {
        return since(day.plusDays(1), day);
    }

    /** Every policy in force on the day, or that ended since the other, by the words that counted last. */
    @Transactional(readOnly = true)
    public List<PolicyInForce> since(LocalDate since, LocalDate day) {
        return adoptions.findByEffectiveOnLessThanEqualOrderByIdAsc(day).stream()
                .map(kept -> new PolicyId(kept.policy()))
                .distinct()
                .flatMap(policy -> since(policy, since, day).stream())
                .toList();
    }

    private Optional<PolicyInForce> since(PolicyId policy, LocalDate since, LocalDate day) {
        return file.course(policy, null, false)
                .flatMap(course -> course.inForce(day)
                        .or(() -> course.endedSince(since, day))
                        .map(edition -> read(policy, course, edition, new HashMap<>())));
    }

    /**
     * The policy as its words count today; before they do, as the board adopted them. Whether they count yet or still, its
     * days tell. None where the board retired it before they ever did.
     */
    @Transactional(readOnly = true)
    public Optional<PolicyInForce> findAdopted(PolicyId policy) {
        return file.course(policy, null, false).flatMap(course -> {
            var adopted = course.counting();
            return course.inForce(today())
                    .or(() -> adopted.stream()
                            .filter(edition -> !edition.isInForce(today()))
                            .findFirst())
                    .or(() -> adopted.reversed().stream().findFirst())
                    .map(edition -> read(policy, course, edition, new HashMap<>()));
        });
    }

    /** Every edition whose words count on some day of the time, the earliest first. */
    @Transactional(readOnly = true)
    public List<PolicyInForce> during(PolicyId policy, LocalDate from, LocalDate through) {
        var known = new HashMap<Integer, PolicyInForce>();
        return file.course(policy, null, false)
                .map(course -> course.counting().stream()
                        .filter(edition -> edition.isInForce(through))
                        .filter(edition ->
                                course.lastDay(edition).filter(from::isAfter).isEmpty())
                        .map(edition -> read(policy, course, edition, known))
                        .toList())
                .orElse(List.of());
    }

    /** Each edition follows the one before; {@code known} are those read already. */
    private PolicyInForce read(
            PolicyId policy, PolicyCourse course, PolicyAdoption edition, Map<Integer, PolicyInForce> known) {
        var found = known.get(edition.edition());
        if (found == null) {
            found = read(policy, course, edition, earlier(policy, course, edition, known));
            known.put(edition.edition(), found);
        }
        return found;
    }

    private PolicyInForce read(
            PolicyId policy, PolicyCourse course, PolicyAdoption edition, @Nullable PolicyTerms earlier) {
        var decision = edition.decision().orElseThrow();
        var version = file.adopted(policy, edition.edition());
        var basis = versions.basis(policy);
        var motion = decision.motion();
        var retroactive = motion == null || !decision.effective().isBefore(decision.day())
                ? null
                : new Retroactivity(decision.effective(), motion);
        var until = course.lastDay(edition).orElse(null);
        var start = new ReadTerms.Start(decision.effective(), retroactive, until);
        var words = versions.words(policy, version.documentRevision())
                .sentences()
                .collect(Collectors.toMap(ComposedClause::code, ComposedClause::text, (first, second) -> first));
        return new PolicyInForce(
                policy,
                basis.number(),
                versions.title(policy, version.documentRevision()),
                version.policyVersion().number(),
                decision.effective(),
                until,
                versions.terms(policy, version.documentRevision(), start).following(earlier),
                words);
    }

    private @Nullable PolicyTerms earlier(
            PolicyId policy, PolicyCourse course, PolicyAdoption edition, Map<Integer, PolicyInForce> known) {
        return course.editions().stream()
                .filter(one -> one.edition() == edition.edition() - 1)
                .findFirst()
                .map(before -> read(policy, course, before, known).read().terms())
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}
