package org.ctoportal.demo;

import java.util.EnumMap;
import java.util.Objects;
import org.ctoportal.demo.DemoCast.Player;
import org.ctoportal.district.DistrictFounding;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Enrollment;
import org.ctoportal.salary.SalaryScheduleFounding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Sets up the demonstration at start. Every step looks first what is there, so an interrupted start is completed. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DemoSeeding implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoSeeding.class);

    private final DistrictFounding founding;
    private final Enrollment enrollment;
    private final SalaryScheduleFounding schedules;
    private final DemoPanel panel;
    private final DemoSearch search;
    private final DemoEvaluations evaluations;
    private final DemoAssessment assessment;
    private final DemoFeedback feedback;
    private final DemoGrowth growth;
    private final DemoCredentials credentials;
    private final DemoTeam team;
    private final DemoPolicy policy;
    private final DemoAwards awards;
    private final DemoInvitation invitation;
    private final DemoActors actors;
    private final TenantScope scope;
    private volatile boolean finished;

    DemoSeeding(
            DistrictFounding founding,
            Enrollment enrollment,
            SalaryScheduleFounding schedules,
            DemoPanel panel,
            DemoSearch search,
            DemoEvaluations evaluations,
            DemoAssessment assessment,
            DemoFeedback feedback,
            DemoGrowth growth,
            DemoCredentials credentials,
            DemoTeam team,
            DemoPolicy policy,
            DemoAwards awards,
            DemoInvitation invitation,
            DemoActors actors,
            TenantScope scope) {
        this.founding = founding;
        this.enrollment = enrollment;
        this.schedules = schedules;
        this.panel = panel;
        this.search = search;
        this.evaluations = evaluations;
        this.assessment = assessment;
        this.feedback = feedback;
        this.growth = growth;
        this.credentials = credentials;
        this.team = team;
        this.policy = policy;
        this.awards = awards;
        this.invitation = invitation;
        this.actors = actors;
        this.scope = scope;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        seed();
        finished = true;
    }

    /** Whether the samples are as they are going to be: nothing writes to them by itself any more. */
    boolean isFinished() {
        return finished;
    }

    /** Seeds the demonstration, or says why not; returns whether it is there. */
    boolean seed() {
        if (founding.aRealDistrictExists()) {
            log.warn("Demo mode is on, but a real district exists: no demo data, nobody enters without a password");
            return false;
        }
        var districts = new EnumMap<DemoDistrict, DistrictId>(DemoDistrict.class);
        for (var district : DemoDistrict.values()) {
            districts.put(district, founding.foundDemo(district.founding()));
        }
        schedules.found(
                Objects.requireNonNull(districts.get(DemoDistrict.CEDAR_HOLLOW)),
                DemoSchedule.C,
                DemoSchedule.ADOPTED_ON,
                DemoSchedule.ADOPTED_BY);
        DemoCast.PLAYERS.forEach(player -> enroll(player, districts));
        var district = Objects.requireNonNull(districts.get(DemoDistrict.CEDAR_HOLLOW));
        play(district, "setting up a search whose panel has finished", panel::score);
        play(district, "setting up a search in progress", search::begin);
        play(district, "setting up two years of evaluations", evaluations::evaluate);
        play(district, "setting up finished self-assessments", assessment::answer);
        play(district, "setting up a feedback round that has ended", feedback::ask);
        play(district, "setting up a growth plan and a study group", growth::plan);
        play(district, "setting up holders of credentials", credentials::record);
        play(district, "setting up assessments of the leadership team", team::assess);
        play(district, "setting up a policy before the board", policy::bringToTheBoard);
        play(district, "setting up a policy in force with a holder", awards::enter);
        play(district, "inviting somebody", invitation::invite);
        return true;
    }

    /** All of it is there afterwards or nothing is. */
    private void play(DistrictId district, String reason, Runnable scene) {
        try {
            scope.run(district, reason, scene);
        } finally {
            actors.leave();
        }
    }

    private void enroll(Player player, EnumMap<DemoDistrict, DistrictId> districts) {
        var person = enrollment.enrollDemo(new EmailAddress(player.email()), player.name(), player.administrator());
        player.seats().forEach(seat -> {
            var district = Objects.requireNonNull(districts.get(seat.district()));
            enrollment.seat(person, district, seat.role(), seat.title());
        });
    }
}
