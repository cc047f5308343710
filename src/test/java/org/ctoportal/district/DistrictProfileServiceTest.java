package org.ctoportal.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class DistrictProfileServiceTest {

    @Autowired
    DistrictProfileService profiles;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TenantScope scope;

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void a_person_sees_the_profile_of_their_own_district_only() {
        districts.actInFirst(Role.SUPERINTENDENT);
        assertThat(profiles.profile().toString()).contains("Maple Valley").doesNotContain(TwoDistricts.CANARY);

        districts.actInSecond(Role.SUPERINTENDENT);
        assertThat(profiles.profile().name()).contains(TwoDistricts.CANARY);
    }

    @Asvs(67)
    @Test
    void work_done_in_another_district_reads_all_of_its_profile_there() {
        districts.actInFirst(Role.SUPERINTENDENT);

        scope.run(
                districts.second(),
                "test",
                () -> assertThat(profiles.profile().name()).contains(TwoDistricts.CANARY));
    }

    @Test
    void a_kept_fact_replaces_the_earlier_one() {
        districts.actInFirst(Role.HR);
        profiles.keepFacts(Map.of("titleix.phone", "(608) 555-0142"));
        profiles.keepFacts(Map.of("titleix.phone", "(608) 555-0199 😀"));

        assertThat(profiles.profile().facts()).containsEntry("titleix.phone", "(608) 555-0199 😀");
    }

    @Test
    void a_panelist_cannot_change_the_profile() {
        districts.actInFirst(Role.PANELIST);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> profiles.keepFacts(Map.of("board.name", "Mine")));
    }
}
