package org.ctoportal.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.FixedQuery;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.ProgramDoor;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.SignedInPerson;
import org.springframework.stereotype.Component;

/**
 * Opens the district to a program with the permissions its owner has today. Asked anew at every request, so that what was taken
 * from the owner is taken from the program at once.
 */
@Component
class TokenDoor implements ProgramDoor {

    private static final int PER_MINUTE = 600;
    private static final Duration NOTED = Duration.ofMinutes(1);
    private static final String USED = "update api_token set last_used_at = :now where district_id = :district"
            + " and id = :id and (last_used_at is null or last_used_at <= :before)";

    private final ApiTokenRepository tokens;
    private final SeatedPeople people;
    private final FixedQuery queries;
    private final TenantScope scope;
    private final Clock clock;
    private final RequestBudget budget = new RequestBudget(PER_MINUTE);

    TokenDoor(ApiTokenRepository tokens, SeatedPeople people, FixedQuery queries, TenantScope scope, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.queries = queries;
        this.scope = scope;
        this.clock = clock;
    }

    private record Known(long id, PersonId owner, List<Scope> scopes) {}

    @Override
    public Optional<Program> open(String token) {
        return TokenText.find(token).flatMap(text -> known(text).flatMap(known -> program(known, text.district())));
    }

    private Optional<Known> known(TokenText text) {
        var now = clock.instant();
        return Optional.ofNullable(scope.call(
                text.district(),
                "a program reads",
                () -> tokens.findBySecretHash(text.secret().hash())
                        .filter(one -> one.isLive(now))
                        .map(one -> used(one, now))
                        .orElse(null)));
    }

    private Known used(ApiToken token, Instant now) {
        var before = now.minus(NOTED);
        var last = token.lastUsedAt();
        if (last == null || !last.isAfter(before)) {
            queries.change(USED, Map.of("now", now, "id", token.id(), "before", before));
        }
        return new Known(token.id(), token.owner(), token.scopes());
    }

    private Optional<Program> program(Known known, DistrictId district) {
        return people.find(known.owner(), district).filter(TokenDoor::mayEnter).map(owner -> {
            var scopes =
                    Scope.of(owner).stream().filter(known.scopes()::contains).toList();
            return new Program(
                    known.id(),
                    owner.limitedTo(Scope.permissions(scopes)),
                    scopes.stream().map(Scope::authority).collect(Collectors.toSet()),
                    budget.ask(known.id(), clock.instant()));
        });
    }

    /** What opens no screen to a person before they did something opens nothing to their programs. */
    private static boolean mayEnter(SignedInPerson owner) {
        return !owner.lacksSecondFactor() && !owner.awaitsConsent();
    }
}
