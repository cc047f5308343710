package org.ctoportal.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.ctoportal.credential.holding.CohortService;
import org.ctoportal.credential.holding.Holder;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.LearningService;
import org.ctoportal.credential.holding.VerificationService;
import org.ctoportal.credential.holding.WriteCohort;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.credential.holding.WriteLearning;
import org.ctoportal.credential.rule.VerificationLevel;
import org.springframework.stereotype.Component;

/** The technology leader of the demo holds CETL and learns to renew it; others of the district hold more or less. */
@Component
class DemoCredentials {

    private static final String PRIVACY = "COSN-MC-PRIVACY-";

    private final DemoActors actors;
    private final HoldingService holdings;
    private final LearningService learning;
    private final VerificationService verifications;
    private final CohortService cohorts;
    private final Clock clock;

    DemoCredentials(
            DemoActors actors,
            HoldingService holdings,
            LearningService learning,
            VerificationService verifications,
            CohortService cohorts,
            Clock clock) {
        this.actors = actors;
        this.holdings = holdings;
        this.learning = learning;
        this.verifications = verifications;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    void record() {
        var today = LocalDate.ofInstant(
                clock.instant(), DemoDistrict.CEDAR_HOLLOW.founding().timeZone());
        actors.actAs(DemoCast.TECHNOLOGY_LEADER);
        if (!holdings.mine().isEmpty()) {
            return;
        }
        var cetl = holdings.record(
                new WriteHolding("CETL", "", "CETL-1207", today.minusDays(1060), today.minusDays(1000), null, ""));
        learn(cetl, today.minusDays(1040), "10", "Study group before the examination", "SP");
        learn(cetl, today.minusDays(800), "12", "State leadership academy", "LV");
        learn(cetl, today.minusDays(640), "8", "Student data privacy workshop", "DM", "EP");
        learn(cetl, today.minusDays(420), "15", "Coaching cycle with two schools", "IF");
        learn(cetl, today.minusDays(90), "6", "Data governance course", "DM");
        var privacy = holdings.record(micro(1, today.minusDays(500)));
        holdings.record(micro(2, today.minusDays(450)));
        holdings.record(micro(3, today.minusDays(400)));
        others(today, cetl, privacy);
    }

    private void others(LocalDate today, HoldingId cetl, HoldingId privacy) {
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        verify(cetl, VerificationLevel.ISSUER_DIRECTORY, "Directory of the issuer");
        verify(privacy, VerificationLevel.ISSUER_DIRECTORY, "Public page of the badge");
        var license = holdings.recordFor(
                new Holder(null, "Morgan Ellis", ""),
                new WriteHolding("WI-LIC-34.068", "", "", null, today.minusDays(700), today.plusDays(1100), ""));
        verify(license, VerificationLevel.ISSUER_DIRECTORY, "License lookup of the state agency");
        var expired = holdings.recordFor(
                new Holder(null, "Alex Boyd", ""),
                new WriteHolding("CETL", "", "CETL-0911", null, today.minusDays(1300), null, ""));
        verify(expired, VerificationLevel.DOCUMENT_SEEN, "Certificate on paper");
        holdings.recordFor(
                new Holder(null, "Jamie Quist", ""),
                new WriteHolding("CETL", "", "", today.minusDays(20), null, null, ""));
        cohorts.add(new WriteCohort(
                "Wisconsin spring cohort",
                "Wisconsin Education Technology Leaders",
                "Spring conference",
                today.plusDays(60),
                today.plusDays(160),
                20,
                "Example data"));
    }

    private static WriteHolding micro(int number, LocalDate issued) {
        return new WriteHolding(PRIVACY + number, "", "", null, issued, null, "");
    }

    private void learn(HoldingId id, LocalDate day, String hours, String title, String... skills) {
        learning.add(id, new WriteLearning(day, new BigDecimal(hours), title, "", Set.of(skills)));
    }

    private void verify(HoldingId id, VerificationLevel level, String how) {
        verifications.verify(id, holdings.get(id).version(), level, how);
    }
}
