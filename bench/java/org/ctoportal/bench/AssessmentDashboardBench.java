package org.ctoportal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ctoportal.Application;
import org.ctoportal.assessment.dashboard.DistrictDashboard;
import org.ctoportal.assessment.dashboard.DistrictDashboardService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The numbers of a district with 10,000 submitted self-assessments of fifty answers each. Cold is the first time after the
 * portal and its database have started; its numbers are compared with those of plain SQL over the 500,000 answers.
 */
@Tag("bench")
class AssessmentDashboardBench {

    private static final int PEOPLE = 10_000;
    private static final int STARTS = 5;
    private static final int WARM = 50;
    private static final Path FOLDER = Path.of("target/bench/dashboard");
    private static final String DIGITS =
            "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4"
                    + " union all select 5 union all select 6 union all select 7 union all select 8 union all select 9)";
    private static final String BY_SKILL = "select skill, sum(mean), count(*) from (select r.assessment_id,"
            + " left(r.statement, 2) skill, avg(r.level) mean from self_rating r where r.district_id = :district"
            + " group by r.assessment_id, left(r.statement, 2)) one group by skill";
    private static final String NARROW = "select s.skill, s.answered, count(*), sum(s.points) from matrix_score s"
            + " join matrix_entry e on e.id = s.entry_id where s.district_id = :district and e.school_year = 2026"
            + " group by s.skill, s.answered";

    /** Whoever reads it, and in which district. */
    private record Reader(DistrictId district, String email) {}

    @Test
    void a_dashboard_over_ten_thousand_opens_cold_and_warm() throws Exception {
        empty();
        var reader = inPortal(portal -> {
            var filled = fill(portal);
            compare(portal, filled);
            return filled;
        });
        var cold = new double[STARTS];
        for (var start = 0; start < STARTS; start++) {
            var times = inPortal(portal -> opened(portal, reader));
            cold[start] = times[0];
            if (start == STARTS - 1) {
                Results.note(
                        "district in numbers, 10,000 people: opened again",
                        "ms",
                        Arrays.copyOfRange(times, 1, times.length));
            }
        }
        Results.note("district in numbers, 10,000 people: first time after a start", "ms", cold);
    }

    private static double[] opened(ConfigurableApplicationContext portal, Reader reader) {
        act(portal, reader);
        var dashboards = portal.getBean(DistrictDashboardService.class);
        return IntStream.rangeClosed(0, WARM)
                .mapToDouble(at -> millis(dashboards::view))
                .toArray();
    }

    /** How long the ways that were not taken would be, then the first opening, which counts all of them at once. */
    private static void compare(ConfigurableApplicationContext portal, Reader reader) {
        var jdbc = JdbcClient.create(portal.getBean(DataSource.class));
        var expected = new HashMap<String, BigDecimal>();
        note(
                "not taken: one statement over 500,000 answers",
                () -> jdbc.sql(BY_SKILL)
                        .param("district", reader.district().value())
                        .query(row -> {
                            expected.put(row.getString(1), row.getBigDecimal(2));
                            assertThat(row.getInt(3)).isEqualTo(PEOPLE);
                        }));
        note(
                "not taken: one statement over 100,000 scores of people",
                () -> jdbc.sql(NARROW)
                        .param("district", reader.district().value())
                        .query(row -> {
                            assertThat(row.getInt(3)).isPositive();
                        }));
        act(portal, reader);
        var dashboards = portal.getBean(DistrictDashboardService.class);
        Results.note("10,000 who waited counted at once, when first opened (once)", "ms", millis(dashboards::view));
        same(dashboards.view(), expected);
    }

    private static void same(DistrictDashboard dashboard, Map<String, BigDecimal> expected) {
        assertThat(dashboard.people()).isEqualTo(PEOPLE);
        assertThat(dashboard.skills()).hasSize(expected.size()).allSatisfy(one -> {
            assertThat(one.now().people()).isEqualTo(PEOPLE);
            assertThat(one.now().sum().rounded(2))
                    .isEqualByComparingTo(expected.get(one.skill().code()).setScale(2, RoundingMode.HALF_UP));
        });
    }

    private static void note(String what, Runnable work) {
        Results.note(
                what,
                "ms",
                IntStream.range(0, STARTS).mapToDouble(at -> millis(work::run)).toArray());
    }

    private static double millis(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void act(ConfigurableApplicationContext portal, Reader reader) {
        portal.getBean(TwoDistricts.class).actIn(reader.district(), Role.HR);
    }

    /** Made where it is stored; only what a submission itself would write. */
    private static Reader fill(ConfigurableApplicationContext portal) {
        var districts = portal.getBean(TwoDistricts.class);
        var district = districts.another(CedarHollow.facts());
        var jdbc = JdbcClient.create(portal.getBean(DataSource.class));
        var id = district.value();
        run(
                jdbc,
                id,
                "insert into person (version, email, name, password_hash, platform_administrator, active,"
                        + " failed_attempts) select 0, concat('many', n.number, '@example.org'), concat('Many ', n.number), 'x', b'0',"
                        + " b'1', 0 from (select a.d + 10 * b.d + 100 * c.d + 1000 * e.d number from " + DIGITS + " a, "
                        + DIGITS
                        + " b, " + DIGITS + " c, " + DIGITS + " e) n where :district > 0");
        run(
                jdbc,
                id,
                "insert into self_assessment (version, district_id, owner_id, owner_name, kind, pack_version_id, run,"
                        + " edition, purpose, background, begun_at, submitted_at, submission) select 0, :district, p.id, p.name,"
                        + " 'TECHNOLOGY_LEADER', (select min(id) from framework_pack_version), 1, 1, 'GROWTH', 'TECHNICAL',"
                        + " '2026-10-01', '2026-10-02', uuid() from person p where p.email like 'many%'");
        run(
                jdbc,
                id,
                "insert into self_rating (version, district_id, assessment_id, statement, level, set_aside, note,"
                        + " rated_at, command) select 0, :district, a.id, concat(s.code, '-S', n.d),"
                        + " 1 + mod(a.id * 7 + n.d * 3 + ascii(s.code) * a.id + ascii(right(s.code, 1)), 5), b'0', '', '2026-10-01',"
                        + " uuid() from self_assessment a, (select 'LV' code union all select 'SP' union all select 'EP' union all"
                        + " select 'IF' union all select 'TB' union all select 'SF' union all select 'IT' union all select 'CS' union"
                        + " all select 'BM' union all select 'DM') s, " + DIGITS
                        + " n where a.district_id = :district and n.d between 1"
                        + " and 5");
        run(
                jdbc,
                id,
                "insert into matrix_entry (version, district_id, person_id, run, school_year, way, assessment_id,"
                        + " submitted_at) select 0, :district, a.owner_id, 1, 2026, 'WAITING', a.id, a.submitted_at from"
                        + " self_assessment a where a.district_id = :district");
        run(
                jdbc,
                id,
                "insert into matrix_score (version, district_id, entry_id, skill, points, answered) select 0, :district,"
                        + " e.id, left(r.statement, 2), sum(r.level), count(*) from matrix_entry e join self_rating r on"
                        + " r.assessment_id = e.assessment_id where e.district_id = :district group by e.id, left(r.statement, 2)");
        return new Reader(district, districts.emailIn(district, Role.HR));
    }

    private static void run(JdbcClient jdbc, long district, String sql) {
        jdbc.sql(sql).param("district", district).update();
    }

    private static <T> T inPortal(Function<ConfigurableApplicationContext, T> work) {
        var application = new SpringApplicationBuilder(Application.class, TwoDistricts.class).profiles("embedded");
        try (var portal = application.run(
                "--portal.demo=false",
                "--portal.documents.warm-up=false",
                "--portal.data-folder=" + FOLDER,
                "--portal.base-url=http://localhost",
                "--server.port=0",
                "--management.server.port=0")) {
            return work.apply(portal);
        }
    }

    private static void empty() throws IOException {
        if (Files.exists(FOLDER)) {
            try (var files = Files.walk(FOLDER)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
