package org.ctoportal.compensation.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.compensation.adoption.PolicyInForce;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.credential.holding.RecordedHolder;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A policy through a fiscal year, edition by edition.
 *
 * @param adopted as it counts today
 * @param latest the last edition that counts in the year
 * @param asked how far each edition wants a certification verified, as its own words say, by the day it took effect
 */
record PolicyYear(
        PolicyInForce adopted, PolicyInForce latest, Map<LocalDate, VerificationLevel> asked, FiscalYear year) {

    PolicyYear {
        asked = Map.copyOf(asked);
    }

    PolicyTerms terms() {
        return latest.read().terms();
    }

    /** A revision takes nothing away that was paid for earlier in the year. */
    Set<String> approved() {
        return terms().withEarlier().stream()
                .filter(one -> one.equals(terms()) || !one.isOver(year.firstDay()))
                .flatMap(one -> one.scheduleA().stream())
                .map(ApprovedCertification::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    RegistryReading reading(PolicyTerms then) {
        return new RegistryReading(
                asked.getOrDefault(then.effective(), VerificationAsked.of(latest)), approved(), year);
    }

    /** The person as an edition sees them. */
    Holder holder(KeptHolder kept, @Nullable RecordedHolder known, PolicyTerms then) {
        return kept.employee()
                .holder(
                        known == null ? kept.name() : known.holder().name(),
                        known == null ? List.of() : reading(then).holdings(kept.employee(), known.credentials(), then));
    }
}
