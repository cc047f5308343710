package org.ctoportal.compensation.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ctoportal.compensation.adoption.RefusedMinutesException.Reason;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyVersionService;
import org.ctoportal.district.DistrictProfileService;
import org.springframework.stereotype.Component;

/** Takes the steps the rules allow, with every new version's words kept as they are then. Asks for no permission. */
@Component
class AdoptionSteps {

    private final AdoptionService adoption;
    private final AdoptionFile file;
    private final KeptAdoptionRepository adoptions;
    private final KeptVersionRepository kept;
    private final PolicyVersionService versions;
    private final DistrictProfileService districts;
    private final Clock clock;

    AdoptionSteps(
            AdoptionService adoption,
            AdoptionFile file,
            KeptAdoptionRepository adoptions,
            KeptVersionRepository kept,
            PolicyVersionService versions,
            DistrictProfileService districts,
            Clock clock) {
        this.adoption = adoption;
        this.file = file;
        this.adoptions = adoptions;
        this.kept = kept;
        this.versions = versions;
        this.districts = districts;
        this.clock = clock;
    }

    AdoptionDetails take(PolicyId id, UnaryOperator<PolicyAdoption> rule) {
        return take(id, rule, begun -> {});
    }

    AdoptionDetails take(PolicyId id, UnaryOperator<PolicyAdoption> rule, Consumer<KeptAdoption> also) {
        var edition = begun(id);
        var before = adoption.get(id);
        if (before.course().retiredFrom().isPresent()) {
            throw new AdoptionRefusedException(AdoptionRefusal.RETIRED);
        }
        var next = rule.apply(before.state());
        edition.take(next);
        also.accept(edition);
        for (var reading : file.readings(id)) {
            if (reading.edition() == edition.edition()
                    && reading.counts()
                    && !next.readings().contains(reading.day())) {
                reading.countsNoMore();
            }
        }
        adoptions.flush();
        keep(id, next, before.state().revisions().size(), edition);
        return adoption.get(id);
    }

    /** Keeps the words as they are for each version beyond those known. */
    void keep(PolicyId id, PolicyAdoption next, int known, KeptAdoption edition) {
        for (var version : next.revisions().subList(known, next.revisions().size())) {
            var earlier =
                    adoption.get(id).course().editions().stream().filter(one -> one.edition() < edition.edition());
            var course =
                    new PolicyCourse(Stream.concat(earlier, Stream.of(next)).toList(), file.decisions(id));
            var record = AdoptionFile.record(course, edition.plan(), edition.printedVote());
            kept.saveAndFlush(new KeptVersion(id, edition.edition(), version, versions.keep(id, record)));
        }
    }

    /** The latest edition; the first step keeps the draft as version 0.1. */
    KeptAdoption begun(PolicyId id) {
        return file.find(id)
                .flatMap(latest -> adoptions.findWithLockByPolicyIdAndEdition(id.value(), latest.edition()))
                .orElseGet(() -> {
                    var state = adoption.get(id).state();
                    var begun = adoptions.saveAndFlush(
                            new KeptAdoption(id, state.edition(), state.drafter(), AdoptionRules.USUAL));
                    keep(id, state, 0, begun);
                    return begun;
                });
    }

    void notInFuture(LocalDate day) {
        if (day.isAfter(today())) {
            throw new RefusedMinutesException(Reason.FUTURE);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}
