package org.ctoportal.compensation.award;
import static org.assertj.core.api.Assertions.assertThat;
import java.nio.file.*;
import java.time.LocalDate;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.*;
import org.junit.jupiter.api.*;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
@IntegrationTest
class ThrowawayMigrationTest {
    @Autowired JdbcTemplate jdbc; @Autowired TwoDistricts districts; @Autowired ApplicationContext portal; @Autowired AwardService awards; @Autowired TestClock clock;
    @AfterEach void reset() { clock.reset(); districts.signOut(); }
    @Test void moves() throws Exception {
        var d = districts.another(CedarHollow.facts());
        var policy = portal.getAutowireCapableBeanFactory().createBean(AdoptedPolicy.class).adopt(d, LocalDate.of(2026, 7, 1));
        for (var h : ScenarioThirteen.four()) {
            jdbc.update("insert into compensation_holder(version,district_id,policy_id,employee_number,holder_name,facts,changed_at,changed_by) values(0,?,?,?,?,?,now(6),'HR')", d.value(), policy.value(), h.number(), h.name(), AwardJson.write(h));
        }
        System.err.println("FACTS " + jdbc.queryForList("select facts from compensation_holder where district_id=?", d.value()));
        for (var f : new String[]{"V954__credential_record_holders_of_awards","V955__credential_note_holders_of_awards","V957__compensation_link_holders"}) {
            var sql = Files.readString(Path.of("src/main/resources/db/migration/" + f + ".sql")).strip();
            System.err.println("RUN " + f + " " + jdbc.update(sql.substring(0, sql.length() - 1)));
        }
        System.err.println("ROWS " + jdbc.queryForList("select id,holder,type_code,issued_on,expires_on,level,verified_on,verified_by from credential_holding where district_id=?", d.value()));
        var run = awards.get(policy, ScenarioThirteen.YEAR).run();
        assertThat(run.amount().amount().toPlainString()).isEqualTo("7138.46");
    }
}
