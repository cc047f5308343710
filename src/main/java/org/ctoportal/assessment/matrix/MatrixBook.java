package org.ctoportal.assessment.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ctoportal.assessment.growth.GrowthPlanShared;
import org.ctoportal.assessment.growth.SharedPlans;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.self.SelfAssessmentDeleted;
import org.ctoportal.assessment.self.SelfAssessmentShared;
import org.ctoportal.assessment.self.SelfAssessmentSubmitted;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.FiscalYear;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Enters what is submitted, within the transaction that stores it: whoever opens the team's skills reads sums and no answer.
 * The year is held before anything is written, so that those who submit at the same time wait for each other in one order.
 */
@Component
class MatrixBook {

    private final MatrixEntryRepository entries;
    private final HeldEntries held;
    private final MatrixScoreRepository scores;
    private final MatrixYearRepository years;
    private final MatrixConsentRepository consents;
    private final SharedPlans plans;
    private final MatrixCounting counting;
    private final DistrictProfileService districts;
    private final ManyRows many;
    private final CurrentUser currentUser;

    MatrixBook(
            MatrixEntryRepository entries,
            HeldEntries held,
            MatrixScoreRepository scores,
            MatrixYearRepository years,
            MatrixConsentRepository consents,
            SharedPlans plans,
            MatrixCounting counting,
            DistrictProfileService districts,
            ManyRows many,
            CurrentUser currentUser) {
        this.entries = entries;
        this.held = held;
        this.scores = scores;
        this.years = years;
        this.consents = consents;
        this.plans = plans;
        this.counting = counting;
        this.districts = districts;
        this.many = many;
        this.currentUser = currentUser;
    }

    @EventListener
    void enter(SelfAssessmentSubmitted submitted) {
        if (submitted.kind() != InstrumentKind.TECHNOLOGY_LEADER) {
            return;
        }
        var year = FiscalYear.of(
                LocalDate.ofInstant(submitted.at(), districts.profile().timeZone()));
        var counted = years.findWithLockBySchoolYear(year.start());
        var entry = held.of(submitted.owner()).stream()
                .filter(one -> one.run() == submitted.run())
                .findFirst()
                .orElse(null);
        if (entry != null && entry.isCounted()) {
            return;
        }
        if (entry == null) {
            entry = entries.save(new MatrixEntry(submitted, year, isByName(submitted)));
        } else {
            scores.deleteOf(List.of(entry.id()));
            entry.take(submitted, year);
        }
        var entered = Objects.requireNonNull(entry);
        many.insert(submitted.scores().skills().stream()
                .map(score -> new MatrixScore(entered, score))
                .toList());
        counted.ifPresent(counting::count);
    }

    private boolean isByName(SelfAssessmentSubmitted submitted) {
        return currentUser.get().may(Permissions.READ_SKILLS_MATRIX)
                || consents.existsByPersonId(submitted.owner().value())
                || plans.isRead(submitted.owner());
    }

    /** A sum of at least three stays as it is: what one of them gave is in no row any more. */
    @EventListener
    void forget(SelfAssessmentDeleted deleted) {
        if (deleted.kind() != InstrumentKind.TECHNOLOGY_LEADER) {
            return;
        }
        held.of(deleted.owner()).stream()
                .filter(entry -> entry.isOf(deleted.id()) || deleted.lastOfRun() && entry.run() == deleted.run())
                .forEach(entry -> {
                    scores.deleteOf(List.of(entry.id()));
                    if (entry.isWaiting()) {
                        entries.delete(entry);
                    } else {
                        entry.forget(deleted.lastOfRun());
                    }
                });
    }

    /** Whoever it is shared with could subtract it from a sum, so it is in none from now on; by name it needs consent. */
    @EventListener
    void keepOut(SelfAssessmentShared shared) {
        held.of(shared.owner()).stream()
                .filter(entry -> entry.isOf(shared.id()))
                .forEach(MatrixEntry::consented);
    }

    /** A plan shows scores too, whichever run they are of. */
    @EventListener
    void keepOut(GrowthPlanShared shared) {
        held.of(shared.owner()).forEach(MatrixEntry::consented);
    }
}
