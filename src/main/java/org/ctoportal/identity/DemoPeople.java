package org.ctoportal.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ctoportal.district.DistrictFounding;
import org.ctoportal.district.DistrictSummary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people to try the portal as. There are none outside demo mode, and none once a real district exists. */
@Component
public class DemoPeople {

    private final boolean demo;
    private final PersonRepository people;
    private final AccountDirectory accounts;
    private final DistrictFounding districts;

    DemoPeople(
            @Value("${portal.demo}") boolean demo,
            PersonRepository people,
            AccountDirectory accounts,
            DistrictFounding districts) {
        this.demo = demo;
        this.people = people;
        this.accounts = accounts;
        this.districts = districts;
    }

    /**
     * Someone to try the portal as.
     *
     * @param districts the names of the districts they work in
     * @param role what they can do, such as {@code PANELIST}
     */
    public record DemoPerson(PersonId id, String name, String title, List<String> districts, String role) {}

    @Transactional(readOnly = true)
    public List<DemoPerson> list() {
        if (!open()) {
            return List.of();
        }
        return people.findByDemoTrueOrderByIdAsc().stream()
                .map(accounts::seated)
                .map(this::demoPerson)
                .toList();
    }

    /** The demo person with this number, seated and ready to act; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> enter(PersonId id) {
        if (!open()) {
            return Optional.empty();
        }
        return people.findById(id.value())
                .filter(person -> person.isDemo() && person.isActive())
                .map(accounts::seated);
    }

    private DemoPerson demoPerson(SignedInPerson person) {
        var districtNames = accounts.districtsOf(person.id()).stream()
                .map(DistrictSummary::name)
                .toList();
        return new DemoPerson(person.id(), person.name(), person.title(), districtNames, roleOf(person));
    }

    private boolean open() {
        return demo && !districts.aRealDistrictExists();
    }

    private static String roleOf(SignedInPerson person) {
        return Arrays.stream(Role.values())
                .filter(person::has)
                .map(Role::name)
                .findFirst()
                .orElse("PLATFORM_ADMINISTRATOR");
    }
}
