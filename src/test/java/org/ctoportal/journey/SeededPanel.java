package org.ctoportal.journey;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ctoportal.Application;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.result.ScenarioFour;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.testing.KitDesk;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TestKey;
import org.ctoportal.testing.TwoDistricts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts a panel that can score into the data of a portal that does not run, and reads there what was stored. */
record SeededPanel(Opened opened, List<String> questions) {

    /** Whose level of which answer. */
    record Place(long member, long candidate, String question) {}

    record Stored(Map<Place, Integer> levels, int commands) {}

    /** Every member has begun every scorecard. */
    static SeededPanel in(Path folder, int candidates, int members) {
        return inPortal(folder, portal -> {
            var desk = portal.getBean(ScoringDesk.class);
            var opened = desk.open(OthersRatings.WHEN_CLOSED, candidates, members);
            List<String> questions = List.of();
            for (var rater : opened.raters()) {
                for (var candidate : opened.candidates()) {
                    questions = desk.begin(opened, rater, candidate);
                }
            }
            desk.actAsHr(opened);
            desk.lead(opened, opened.rater());
            return new SeededPanel(opened, questions);
        });
    }

    /** A panel that may score and has not begun, and the address human resources sign in with. */
    static Result ready(List<String> database, Path folder, int candidates, int members) {
        return inPortal(database, folder, portal -> {
            var opened = portal.getBean(ScoringDesk.class).open(OthersRatings.WHEN_CLOSED, candidates, members);
            return new Result(opened, portal.getBean(TwoDistricts.class).emailIn(opened.district(), Role.HR));
        });
    }

    /** A panel, and the address human resources sign in with. */
    record Result(Opened opened, String humanResources) {}

    /** The panel of scenario S4. One rater left it afterwards, and the last candidate withdrew. */
    static Result scored(Path folder) {
        return inPortal(folder, portal -> {
            var desk = portal.getBean(ScoringDesk.class);
            var opened = ScenarioFour.scored(desk);
            desk.takeOff(opened, opened.raters().getLast());
            portal.getBean(SearchDesk.class)
                    .move(opened.search(), opened.candidates().getLast(), CandidateStage.WITHDRAWN, "");
            return new Result(opened, portal.getBean(TwoDistricts.class).emailIn(opened.district(), Role.HR));
        });
    }

    static Stored stored(Path folder) {
        return inPortal(folder, portal -> stored(portal.getBean(DataSource.class)));
    }

    static Stored stored(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var levels = new HashMap<Place, Integer>();
            var rows = statement.executeQuery("select c.member_id, c.candidate_id, a.question, a.level"
                    + " from scorecard c join answer_rating a on a.scorecard_id = c.id where a.level is not null");
            while (rows.next()) {
                levels.put(new Place(rows.getLong(1), rows.getLong(2), rows.getString(3)), rows.getInt(4));
            }
            var count = statement.executeQuery("select count(*) from score_command");
            count.next();
            return new Stored(levels, count.getInt(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T inPortal(Path folder, Function<ConfigurableApplicationContext, T> work) {
        return inPortal(PortalProcess.embedded(), folder, work);
    }

    private static <T> T inPortal(
            List<String> database, Path folder, Function<ConfigurableApplicationContext, T> work) {
        var application = new SpringApplicationBuilder(
                Application.class,
                TwoDistricts.class,
                PostingDesk.class,
                SearchDesk.class,
                KitDesk.class,
                ScoringDesk.class);
        var settings = Stream.concat(
                Stream.of(
                        "--portal.demo=false",
                        "--spring.main.lazy-initialization=true",
                        "--portal.documents.warm-up=false",
                        "--portal.data-folder=" + folder,
                        "--" + TestKey.SETTING,
                        "--portal.base-url=http://localhost",
                        "--server.port=0",
                        "--management.server.port=0"),
                database.stream());
        try (var portal = application.run(settings.toArray(String[]::new))) {
            return work.apply(portal);
        }
    }
}
