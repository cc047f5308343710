package org.ctoportal.authoring.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.junit.jupiter.api.Test;

class RouteTest {

    private static final Colleague SAM = colleague(1, Role.HR);
    private static final Colleague JORDAN = colleague(2, Role.SUPERINTENDENT);
    private static final Colleague PAT = colleague(3, Role.DISTRICT_ADMINISTRATOR);

    @Test
    void without_any_choice_human_resources_and_then_the_superintendent_agree() {
        assertThat(roles(Route.usual(List.of(JORDAN, SAM, PAT)))).containsExactly(Role.HR, Role.SUPERINTENDENT);
    }

    @Test
    void a_role_that_nobody_holds_is_not_asked_without_a_choice() {
        assertThat(roles(Route.usual(List.of(JORDAN, PAT)))).containsExactly(Role.SUPERINTENDENT);
        assertThat(roles(Route.usual(List.of(PAT)))).containsExactly(Role.DISTRICT_ADMINISTRATOR);
    }

    @Test
    void a_step_needs_at_least_one_and_at_most_all_of_its_signers() {
        var signer = Signer.of(Party.of(Role.HR));

        assertThatThrownBy(() -> new Stage(List.of(signer), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stage(List.of(signer), 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_deputy_signs_on_behalf_and_never_for_themselves() {
        var signer = new Signer(Party.of(Role.SUPERINTENDENT), Party.of(SAM.id(), "Sam"));

        assertThat(signer.handOf(JORDAN)).isEqualTo(Hand.OWN);
        assertThat(signer.handOf(SAM)).isEqualTo(Hand.ON_BEHALF);
        assertThat(signer.handOf(PAT)).isEqualTo(Hand.NONE);
    }

    @Test
    void what_is_signed_on_behalf_of_the_drafter_counts_as_the_drafters() {
        var signer = new Signer(Party.of(Role.SUPERINTENDENT), Party.of(Role.HR));
        var everybody = List.of(SAM, JORDAN);

        assertThat(new Voices(Set.of(JORDAN.id()), everybody).of(signer, SAM)).contains(JORDAN.id());
        assertThat(new Voices(Set.of(), everybody).of(signer, SAM)).contains(SAM.id());
        assertThat(new Voices(Set.of(SAM.id()), everybody).of(signer, SAM)).contains(SAM.id());
        assertThat(new Voices(Set.of(), everybody).of(signer, PAT)).isEmpty();
    }

    private static List<Role> roles(Route route) {
        return route.stages().stream()
                .flatMap(stage -> stage.signers().stream())
                .map(signer -> signer.who().role())
                .toList();
    }

    private static Colleague colleague(long id, Role... roles) {
        return new Colleague(new PersonId(id), "Person " + id, "", Set.copyOf(Arrays.asList(roles)));
    }
}
