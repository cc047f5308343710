package org.ctoportal.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.ctoportal.district.DistrictFounding;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the first administrator comes to be: with a one-time token from the log instead of a default password. */
@Service
@PreAuthorize("permitAll()")
public class FirstAdministratorService {

    private static final int TOKEN_BYTES = 20;

    private final FirstAdministratorTokenRepository tokens;
    private final PersonRepository people;
    private final DistrictFounding districts;
    private final Enrollment enrollment;
    private final AccountDirectory accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FirstAdministratorService(
            FirstAdministratorTokenRepository tokens,
            PersonRepository people,
            DistrictFounding districts,
            Enrollment enrollment,
            AccountDirectory accounts,
            Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.districts = districts;
        this.enrollment = enrollment;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A fresh token, the earlier one no longer counts; empty when there is an administrator. */
    @Transactional
    public Optional<String> issueToken() {
        if (administratorExists()) {
            tokens.deleteAll();
            return Optional.empty();
        }
        var token = random();
        tokens.findById(FirstAdministratorToken.ONLY)
                .ifPresentOrElse(
                        existing -> existing.replace(token, clock.instant()),
                        () -> tokens.save(new FirstAdministratorToken(token, clock.instant())));
        return Optional.of(token);
    }

    /** Whether the first administrator is still to be made and a token for it is valid. */
    @Transactional(readOnly = true)
    public boolean isAwaited() {
        return !administratorExists() && tokens.findAll().stream().anyMatch(token -> token.isValid(clock.instant()));
    }

    /**
     * Makes the first administrator, who also administers the district founded with them.
     *
     * @throws WrongTokenException when the token does not open the portal
     * @throws AddressTakenException when the address is that of another account, such as a demo person's
     */
    @Transactional
    public SignedInPerson setUp(SetUpPortal command) {
        var token = tokens.findById(FirstAdministratorToken.ONLY)
                .filter(known -> known.opens(command.token().strip(), clock.instant()))
                .orElseThrow(WrongTokenException::new);
        if (administratorExists()) {
            throw new WrongTokenException();
        }
        if (people.findByEmail(command.email().value()).isPresent()) {
            throw new AddressTakenException();
        }
        tokens.delete(token);
        var district = districts.found(command.district());
        var person = enrollment.enroll(command.email(), command.name().strip(), command.password(), true);
        enrollment.seat(person, district, Role.DISTRICT_ADMINISTRATOR, "");
        return accounts.loadUserByUsername(command.email().value());
    }

    private boolean administratorExists() {
        return people.existsByPlatformAdministratorTrueAndDemoFalse();
    }

    private String random() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
