package org.ctoportal.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.secret.PortalKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Ends letters of a kind without a sign-in, as mail programs do for their reader (RFC 8058). The link is the permission: it says
 * sealed whose letters of which kind, and is good for nothing else.
 */
@Component
public class NoticeStop {

    private static final Logger log = LoggerFactory.getLogger(NoticeStop.class);
    private static final String WHOSE = "end of notices";

    private final NoticeDesk desk;
    private final PortalKey key;
    private final TenantScope scope;

    NoticeStop(NoticeDesk desk, PortalKey key, TenantScope scope) {
        this.desk = desk;
        this.key = key;
        this.scope = scope;
    }

    private record Ended(DistrictId district, PersonId person, NoticeKind kind) {

        static Ended of(String text) {
            var parts = text.split(" ");
            return new Ended(
                    new DistrictId(Long.parseLong(parts[0])),
                    new PersonId(Long.parseLong(parts[1])),
                    NoticeKind.valueOf(parts[2]));
        }

        String text() {
            return district.value() + " " + person.value() + " " + kind;
        }
    }

    String link(SignedInPerson reader, NoticeKind kind) {
        var sealed = key.seal(
                WHOSE, new Ended(reader.districtId(), reader.id(), kind).text().getBytes(UTF_8));
        return NoticeRoutes.STOP + "/" + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Whether the link ended anything; a second time it ends the same. */
    public boolean stop(String link) {
        var found = opened(link);
        found.ifPresent(one -> scope.run(one.district(), "letters are ended by their link", () -> {
            desk.keep(one.person(), desk.of(one.person()).without(one.kind()));
            log.info("{} takes no letters of the kind {} any more", one.person(), one.kind());
        }));
        return found.isPresent();
    }

    private Optional<Ended> opened(String link) {
        try {
            return key.open(WHOSE, Base64.getUrlDecoder().decode(link)).map(text -> Ended.of(new String(text, UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
