package org.ctoportal.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import jakarta.servlet.http.Cookie;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Enrollment;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SeatService;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

class SessionSeatTest extends ViewTest {

    @Autowired
    SessionSeat seat;

    @Autowired
    SeatService seats;

    @Autowired
    Enrollment enrollment;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void openAsSomeoneOfBothDistricts() {
        openAs(Role.CONSULTANT);
        var email = new EmailAddress("both." + System.nanoTime() + "@example.org");
        var person = enrollment.enroll(email, "Both", TwoDistricts.PASSWORD, false);
        enrollment.seat(person, districts.first(), Role.CONSULTANT, "Consultant");
        enrollment.seat(person, districts.second(), Role.PANELIST, "Panelist");
        present(accounts.loadUserByUsername(email.value()));
        present(seats.sit(districts.first()));
    }

    private static void present(UserDetails account) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    @Test
    void the_session_belongs_to_the_other_district_and_the_screens_of_the_first_are_gone() {
        var session = VaadinSession.getCurrent();

        seat.change(districts.second());

        assertThat(currentUser.get().districtId()).isEqualTo(districts.second());
        assertThat(currentUser.get().has(Role.PANELIST)).isTrue();
        assertThat(currentUser.get().has(Role.CONSULTANT)).isFalse();
        assertThat(session.getState()).isNotEqualTo(VaadinSessionState.OPEN);
    }

    @Test
    void whoever_used_the_browser_before_is_no_longer_kept_signed_in() {
        var answer = new MockHttpServletResponse();

        seat.take(currentUser.get(), new MockHttpServletRequest(), answer);

        assertThat(answer.getCookie("portal-kept"))
                .isNotNull()
                .extracting(Cookie::getMaxAge)
                .isEqualTo(0);
    }

    @Asvs(58)
    @Test
    void a_seat_that_was_withdrawn_meanwhile_is_refused_and_nothing_changes() {
        jdbc.update(
                "DELETE FROM membership WHERE person_id = ? AND district_id = ?",
                currentUser.get().id().value(),
                districts.second().value());

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> seat.change(districts.second()));

        assertThat(currentUser.get().districtId()).isEqualTo(districts.first());
        assertThat(VaadinSession.getCurrent().getState()).isEqualTo(VaadinSessionState.OPEN);
    }

    @Test
    void a_district_of_others_is_refused_and_nothing_changes() {
        openAs(Role.SUPERINTENDENT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> seat.change(districts.second()));

        assertThat(currentUser.get().districtId()).isEqualTo(districts.first());
        assertThat(VaadinSession.getCurrent().getState()).isEqualTo(VaadinSessionState.OPEN);
        assertThat(UI.getCurrent().isClosing()).isFalse();
    }
}
