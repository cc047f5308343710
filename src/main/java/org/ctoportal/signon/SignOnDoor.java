package org.ctoportal.signon;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.district.DistrictDirectory;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictSummary;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.Entrance;
import org.ctoportal.identity.ProviderSignIn;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.secret.PortalKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Sends people to the identity provider of their district and lets them in when they are back. Asks for no permission: what the provider
 * says about them, and that it is said to this browser, is the permission.
 */
@Component
public class SignOnDoor {

    private static final Logger log = LoggerFactory.getLogger(SignOnDoor.class);

    private final SignOnRepository providers;
    private final SignOnExchange exchange;
    private final SignOnSeats seats;
    private final ProviderSignIn signIn;
    private final DistrictDirectory districts;
    private final TenantScope scope;
    private final PortalKey key;
    private final Clock clock;

    SignOnDoor(
            SignOnRepository providers,
            SignOnExchange exchange,
            SignOnSeats seats,
            ProviderSignIn signIn,
            DistrictDirectory districts,
            TenantScope scope,
            PortalKey key,
            Clock clock) {
        this.providers = providers;
        this.exchange = exchange;
        this.seats = seats;
        this.signIn = signIn;
        this.districts = districts;
        this.scope = scope;
        this.key = key;
        this.clock = clock;
    }

    /** Whether any district lets people in so. */
    public boolean isOpen() {
        return providers.existsByTurnedOnTrue();
    }

    /** The districts that do, by name. */
    public List<DistrictSummary> districts() {
        return named(providers.findByTurnedOnTrue());
    }

    /** Those of them to whose domains the address belongs. */
    public List<DistrictSummary> districtsOf(String email) {
        return named(providers.findByTurnedOnTrue().stream()
                .filter(provider -> provider.domains().holdAddress(email.strip()))
                .toList());
    }

    /** How a district is called that lets people in so; nothing of any other. */
    public Optional<String> name(DistrictId district) {
        return districts().stream()
                .filter(one -> one.id().equals(district))
                .map(DistrictSummary::name)
                .findFirst();
    }

    private List<DistrictSummary> named(List<SignOn> found) {
        return districts.summaries(found.stream().map(SignOn::districtId).toList());
    }

    /**
     * Where the browser goes, and what it keeps until it is back.
     *
     * @param ticket sealed
     */
    public record Departure(URI address, String ticket) {}

    public Departure depart(DistrictId district) {
        var provider = offered(district);
        try {
            return departure(provider, 0);
        } catch (RefusedSignOnException e) {
            throw logged(district, e);
        }
    }

    Departure departure(SignOn provider, long tries) {
        var ticket = SignOnTicket.begin(provider.districtId(), tries, clock.instant());
        return new Departure(exchange.begin(provider, ticket), ticket.sealed(key));
    }

    /** What a provider says to a browser that it sends back; what it does not say is empty. */
    public record Answer(String state, String code, String issuer, String error) {}

    /**
     * Who comes in.
     *
     * @param ticket what the browser kept; empty when it has none
     * @param here who is signed in at present: a try is for whoever began it
     * @throws RefusedSignOnException when nobody does
     */
    public Arrival arrive(DistrictId district, Answer answer, String ticket, @Nullable SignedInPerson here) {
        try {
            return arrived(district, answer, ticket, here);
        } catch (RefusedSignOnException e) {
            throw logged(district, e);
        }
    }

    private Arrival arrived(DistrictId district, Answer answer, String ticket, @Nullable SignedInPerson here) {
        var held = SignOnTicket.open(ticket, key)
                .filter(one -> one.isOf(district, answer.state(), clock.instant()))
                .orElseThrow(() -> new RefusedSignOnException(SignOnRefusal.LOST, "not begun here"));
        var provider = held.tries() == 0 ? offered(district) : tried(district, held, here);
        var who = exchange.end(provider, held, answer);
        return held.tries() == 0 ? entered(provider, who) : tried(provider, who);
    }

    /** Two tabs may be the first at the same moment; the link is there the second time. */
    private Arrival entered(SignOn provider, ProvenIdentity who) {
        try {
            return enter(provider, who);
        } catch (DataIntegrityViolationException e) {
            return enter(provider, who);
        }
    }

    private Arrival enter(SignOn provider, ProvenIdentity who) {
        var district = provider.districtId();
        var arrival = scope.<Arrival>call(district, "somebody comes in by the district's provider", () -> {
            // While the provider was asked, it may have been turned off, or become another one.
            var present = offered(district);
            if (!present.issuer().equals(provider.issuer())) {
                throw new RefusedSignOnException(SignOnRefusal.NOT_OFFERED, "another provider by now");
            }
            var person = seats.enter(present, who);
            if (SignOnSeats.door(present, who) == Entrance.PROVIDER && person.hasSecondFactor()) {
                return new Arrival.CodeAsked(signIn.halfWay(person));
            }
            if (person.lacksSecondFactor()) {
                throw new RefusedSignOnException(SignOnRefusal.FACTOR, "a role demands a second factor");
            }
            log.info("{} came in by the provider of district {}", person, district.value());
            return new Arrival.Entered(person);
        });
        return Objects.requireNonNull(arrival);
    }

    /** That the provider is set right is proven by its word about anybody of the district. */
    private Arrival tried(SignOn provider, ProvenIdentity who) {
        var district = provider.districtId();
        var arrival = scope.<Arrival>call(district, "the district's provider is tried", () -> {
            providers.findByDistrictId(district.value()).ifPresent(one -> one.tried(clock.instant()));
            try {
                return new Arrival.Tried(who.email(), seats.look(provider, who).name(), null);
            } catch (RefusedSignOnException e) {
                return new Arrival.Tried(who.email(), "", e.reason());
            }
        });
        return Objects.requireNonNull(arrival);
    }

    private SignOn offered(DistrictId district) {
        return providers
                .findByDistrictId(district.value())
                .filter(SignOn::isOn)
                .orElseThrow(() -> new RefusedSignOnException(SignOnRefusal.NOT_OFFERED, "none or turned off"));
    }

    private SignOn tried(DistrictId district, SignOnTicket ticket, @Nullable SignedInPerson here) {
        return providers
                .findByDistrictId(district.value())
                .filter(one -> here != null
                        && here.id().value() == ticket.tries()
                        && here.districtId().equals(district))
                .orElseThrow(() -> new RefusedSignOnException(SignOnRefusal.LOST, "another one's try"));
    }

    /** Where people sign out of the provider too; nothing when it has no such page. */
    public Optional<URI> leave(DistrictId district) {
        try {
            return exchange.leave(offered(district));
        } catch (RefusedSignOnException e) {
            return Optional.empty();
        }
    }

    private static RefusedSignOnException logged(DistrictId district, RefusedSignOnException refused) {
        log.info(
                "Nobody came in by the provider of district {}: {} ({})",
                district.value(),
                refused.reason(),
                refused.getMessage());
        return refused;
    }
}
