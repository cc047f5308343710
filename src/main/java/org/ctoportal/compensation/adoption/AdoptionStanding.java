package org.ctoportal.compensation.adoption;

import java.util.Optional;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRecord;
import org.ctoportal.compensation.policy.PolicyStanding;
import org.springframework.stereotype.Component;

/** Where policies stand before the board, for whoever writes their papers. */
@Component
class AdoptionStanding implements PolicyStanding {

    private final AdoptionFile file;

    AdoptionStanding(AdoptionFile file) {
        this.file = file;
    }

    @Override
    public PolicyRecord of(PolicyId policy) {
        var course = file.course(policy, null, false);
        var kept = file.find(policy);
        return course.isPresent() && kept.isPresent()
                ? AdoptionFile.record(
                        course.get(), kept.get().plan(), kept.get().printedVote())
                : PolicyRecord.draft(AdoptionRules.USUAL.daysApart());
    }

    @Override
    public PolicyRecord ofEdition(PolicyId policy, int edition) {
        var course = file.course(policy, null, false).orElseThrow();
        var until = course.editions().stream()
                .filter(one -> one.edition() <= edition)
                .toList();
        var kept = file.find(policy, edition);
        return AdoptionFile.record(new PolicyCourse(until, course.decisions()), kept.plan(), kept.printedVote());
    }

    @Override
    public Optional<Integer> replaced(PolicyId policy) {
        return file.course(policy, null, false)
                .map(course -> course.latest().edition() - 1)
                .filter(edition -> edition > 0)
                .map(edition -> file.adopted(policy, edition).documentRevision());
    }

    /** The first step, whatever it is, begins an edition. */
    @Override
    public boolean isUntouched(PolicyId policy) {
        return file.find(policy).isEmpty();
    }

    @Override
    public boolean isOpen(PolicyId policy) {
        return file.course(policy, null, false)
                .map(course -> course.latest().decision().isEmpty()
                        && course.retiredFrom().isEmpty())
                .orElse(true);
    }
}
