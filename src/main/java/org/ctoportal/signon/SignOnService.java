package org.ctoportal.signon;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.ctoportal.identity.AccountProtection;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.secret.PortalKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets the identity provider of the district, tries it, and turns it on and off. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SIGN_IN)
public class SignOnService {

    public static final int LONGEST = 255;

    private static final Logger log = LoggerFactory.getLogger(SignOnService.class);

    private final SignOnRepository providers;
    private final SignOnExchange exchange;
    private final SignOnDoor door;
    private final Providers known;
    private final ProviderWeb web;
    private final AccountProtection accounts;
    private final CurrentUser currentUser;
    private final PortalKey key;

    SignOnService(
            SignOnRepository providers,
            SignOnExchange exchange,
            SignOnDoor door,
            Providers known,
            ProviderWeb web,
            AccountProtection accounts,
            CurrentUser currentUser,
            PortalKey key) {
        this.providers = providers;
        this.exchange = exchange;
        this.door = door;
        this.known = known;
        this.web = web;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.key = key;
    }

    /** What an administrator can mistype. */
    public enum Mistake {
        PLACE,
        CLIENT,
        SECRET,
        DOMAINS
    }

    @Transactional(readOnly = true)
    public SignOnState state() {
        var provider = own();
        var hasOne = !provider.issuer().isEmpty();
        return new SignOnState(
                hasOne ? provider.settings() : SignOnSettings.NONE,
                provider.hasSecret(),
                provider.isTried(),
                provider.isOn(),
                !provider.isWithoutPasswords(),
                leavesOutside(provider),
                exchange.back(provider),
                PeopleRoutes.DISTRICT_SIGN_IN + "/" + provider.districtId().value() + "/try");
    }

    private boolean leavesOutside(SignOn provider) {
        return provider.isWithoutPasswords()
                && !provider.trustsFactor()
                && !accounts.demandedFrom(provider.districtId()).isEmpty();
    }

    /** What is wrong with them; {@code secret} is empty where the one there is stays. */
    @Transactional(readOnly = true)
    public Set<Mistake> mistakes(SignOnSettings settings, String secret) {
        var provider = own();
        var issuer = settings.kind().issuer(settings.place()).filter(this::allows);
        var isSame = issuer.filter(provider.issuer()::equals).isPresent()
                && settings.clientId().strip().equals(provider.clientId())
                && settings.kind() == provider.kind();
        var mistakes = EnumSet.noneOf(Mistake.class);
        if (issuer.isEmpty()) {
            mistakes.add(Mistake.PLACE);
        }
        if (!isText(settings.clientId())) {
            mistakes.add(Mistake.CLIENT);
        }
        if (secret.isEmpty() ? !isSame || !provider.hasSecret() : !isText(secret)) {
            mistakes.add(Mistake.SECRET);
        }
        if (MailDomains.typed(settings.domains()).isEmpty()) {
            mistakes.add(Mistake.DOMAINS);
        }
        return mistakes;
    }

    /**
     * Another provider, or another name of the portal there, is off until it was tried. Whoever came in because it was said to
     * ask for a second factor, and is not said so any more, is out within a second.
     *
     * @throws IllegalArgumentException when there are {@link #mistakes}
     */
    @Transactional
    public void keep(SignOnSettings settings, String secret) {
        if (!mistakes(settings, secret).isEmpty()) {
            throw new IllegalArgumentException("Not settings of a provider");
        }
        var provider = own();
        var wasOn = provider.isOn();
        var wasTrusted = provider.trustsFactor();
        provider.agree(
                settings.kind(),
                settings.kind().issuer(settings.place()).orElseThrow(),
                settings.clientId().strip());
        provider.admit(MailDomains.typed(settings.domains()).orElseThrow(), settings.newcomers(), settings.factor());
        if (!secret.isEmpty()) {
            provider.keep(key.seal(provider.whose(), secret.strip().getBytes(StandardCharsets.UTF_8)));
        }
        providers.save(provider);
        known.forget(provider.issuer());
        if (wasOn && (!provider.isOn() || wasTrusted && !provider.trustsFactor())) {
            changed(provider);
        }
        log.info(
                "{} set the provider of district {}",
                currentUser.get(),
                provider.districtId().value());
    }

    /** Where a try of the settings begins. Asks the provider, so it holds no connection of the database meanwhile. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public SignOnDoor.Departure tryIt() {
        var provider = own();
        if (!provider.hasSecret()) {
            throw new RefusedSignOnException(SignOnRefusal.NOT_OFFERED, "nothing to try");
        }
        return door.departure(provider, currentUser.get().id().value());
    }

    @Transactional
    public void turnOn() {
        var provider = own();
        provider.turnOn();
        changed(provider);
    }

    /** Whoever came in by it is out within a second; passwords open again. */
    @Transactional
    public void turnOff() {
        var provider = own();
        provider.turnOff();
        changed(provider);
    }

    /** Without them only administrators of the district come in by a password. Whoever did otherwise is out within a second. */
    @Transactional
    public void allowPasswords(boolean allowed) {
        var provider = own();
        provider.allowPasswords(allowed);
        changed(provider);
    }

    private void changed(SignOn provider) {
        providers.flush();
        accounts.askAgain(provider.districtId());
        log.info(
                "{} decided for district {}: provider on {}, passwords {}",
                currentUser.get(),
                provider.districtId().value(),
                provider.isOn(),
                !provider.isWithoutPasswords());
    }

    private SignOn own() {
        var district = currentUser.get().districtId();
        return providers.findByDistrictId(district.value()).orElseGet(() -> new SignOn(district));
    }

    private boolean allows(String issuer) {
        try {
            return web.allows(URI.create(issuer));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isText(String text) {
        return !text.isBlank()
                && text.strip().length() <= LONGEST
                && text.strip().matches("[!-~]+");
    }
}
