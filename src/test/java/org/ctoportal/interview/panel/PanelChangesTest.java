package org.ctoportal.interview.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PanelChangesTest {

    private static final int ROUNDS = 20;

    @Autowired
    PanelChanges changes;

    @Autowired
    PanelChangeRepository numbers;

    @Autowired
    SearchDesk desk;

    @Autowired
    TwoDistricts districts;

    @Autowired
    DataSource dataSource;

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void two_first_changes_of_a_panel_in_the_same_moment_both_count() throws Exception {
        var district = districts.another(CedarHollow.facts());
        var search = desk.begun(district);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < ROUNDS; round++) {
                JdbcClient.create(dataSource)
                        .sql("delete from panel_change where search_id = :search")
                        .param("search", search.value())
                        .update();
                var start = new CyclicBarrier(2);

                var both = Stream.of(1, 2)
                        .map(any -> threads.submit(() -> change(district, search, start)))
                        .toList();
                for (var one : both) {
                    one.get();
                }

                assertThat(numbers.findNumbers(List.of(search.value())))
                        .extracting(PanelChangeRepository.Number::number)
                        .containsExactly(2L);
            }
        }
    }

    private Void change(DistrictId district, SearchId search, CyclicBarrier start) throws Exception {
        districts.actIn(district, Role.HR);
        try {
            start.await();
            changes.changed(search);
            return null;
        } finally {
            districts.signOut();
        }
    }
}
