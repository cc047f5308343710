package org.ctoportal.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.api.RefusedTokenException.Why;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.LinkToken;
import org.ctoportal.identity.PasswordChange;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.MailService;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a new token together with the letter that tells its owner. */
@Component
class TokenMaking {

    private static final Logger log = LoggerFactory.getLogger(TokenMaking.class);

    private final ApiTokenRepository tokens;
    private final PasswordChange passwords;
    private final LetterWriter letters;
    private final MailService mails;
    private final DistrictProfileService districts;
    private final Clock clock;

    TokenMaking(
            ApiTokenRepository tokens,
            PasswordChange passwords,
            LetterWriter letters,
            MailService mails,
            DistrictProfileService districts,
            Clock clock) {
        this.tokens = tokens;
        this.passwords = passwords;
        this.letters = letters;
        this.mails = mails;
        this.districts = districts;
        this.clock = clock;
    }

    /** The account is held, so that of two windows one sees what the other made. */
    @Transactional
    public TokenText make(SignedInPerson person, MakeToken command, String passwordHash) {
        if (!passwords.isStill(person.id(), passwordHash)) {
            throw new RefusedTokenException(Why.PASSWORD);
        }
        var now = clock.instant();
        if (tokens.countByPersonIdAndEndedAtIsNullAndExpiresAtAfter(person.id().value(), now) >= ApiTokenService.MOST) {
            throw new RefusedTokenException(Why.TOO_MANY);
        }
        var text = new TokenText(person.districtId(), LinkToken.random());
        var token = tokens.saveAndFlush(new ApiToken(person.id(), command, text, now));
        var letter = letter(person, token);
        mails.post(mails.isCarried() ? letter.inConfidence() : letter);
        log.info("{} made token {} for {}", person, token.id(), command.scopes());
        return text;
    }

    /** To the owner, who may not be whoever made it. */
    private Letter letter(SignedInPerson owner, ApiToken token) {
        var reader = letters.reader(owner);
        var lastDay = LocalDate.ofInstant(token.expiresAt(), districts.profile().timeZone());
        return letters.write(
                LetterKind.TOKEN_MADE,
                reader,
                Map.of(
                        Placeholder.DISTRICT, owner.districtName(),
                        Placeholder.PROGRAM, token.name(),
                        Placeholder.UNTIL, reader.fullDay(lastDay),
                        Placeholder.SCOPES,
                                token.scopes().stream()
                                        .map(scope -> reader.told("api.scope." + scope))
                                        .collect(Collectors.joining(", "))));
    }
}
