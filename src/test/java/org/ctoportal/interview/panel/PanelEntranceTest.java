package org.ctoportal.interview.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.CodeTries;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Tries at one seat in the same moment. */
@IntegrationTest
class PanelEntranceTest {

    private static final int AT_ONCE = 24;

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    PanelService panel;

    @Autowired
    PanelCodeService codes;

    @Autowired
    CodeAttempts attempts;

    @Autowired
    PanelMemberRepository members;

    @Autowired
    TenantScope scope;

    @Autowired
    PanelEntrance entrance;

    private String code;

    @BeforeEach
    void invite() {
        var search = desk.begun(districts.another(CedarHollow.facts()));
        code = codes.issue(search, panel.add(search, new AddMember("Pat Reyes", "", null)))
                .code();
    }

    @AfterEach
    void signOut() {
        clock.reset();
        districts.signOut();
    }

    @Asvs(22)
    @Test
    void never_more_than_the_free_tries_are_compared_however_many_servers_are_asked_at_once() throws Exception {
        var compared = new AtomicInteger();
        var start = new CyclicBarrier(AT_ONCE);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> server(compared))
                    .<Callable<Boolean>>map(server -> () -> {
                        start.await();
                        return server.enter(code).isPresent();
                    })
                    .toList();
            for (var admitted : threads.invokeAll(tries)) {
                assertThat(admitted.get()).isFalse();
            }
        }

        assertThat(compared).hasValue(CodeTries.FREE);
        assertThat(entrance.enter(code)).as("the seat waits now").isEmpty();
    }

    @Test
    void the_right_code_forgets_the_tries_before_it() {
        for (var round = 0; round < 3; round++) {
            for (var wrong = 1; wrong < CodeTries.FREE; wrong++) {
                assertThat(server(new AtomicInteger()).enter(code)).isEmpty();
            }
            assertThat(entrance.enter(code)).as("round " + round).isPresent();
        }
    }

    /** A server of its own, to which every code is wrong; counts what is compared with the secret of a seat. */
    private PanelEntrance server(AtomicInteger compared) {
        return new PanelEntrance(attempts, members, scope, new PasswordEncoder() {
            @Override
            public String encode(CharSequence secret) {
                return "nobody";
            }

            @Override
            public boolean matches(CharSequence secret, String hash) {
                if (!hash.equals("nobody")) {
                    compared.incrementAndGet();
                }
                return false;
            }
        });
    }
}
