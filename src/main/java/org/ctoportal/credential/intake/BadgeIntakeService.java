package org.ctoportal.credential.intake;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ctoportal.credential.badge.BadgeException;
import org.ctoportal.credential.badge.BadgeFetcher;
import org.ctoportal.credential.badge.Badges;
import org.ctoportal.credential.badge.ReadBadge;
import org.ctoportal.credential.holding.Holder;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.HoldingNotFoundException;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.file.FileType;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Badges as the way to a recorded credential: looked at first, and looked at anew when it is recorded. */
@Service
@PreAuthorize(Permissions.MAY_HOLD_CREDENTIALS)
public class BadgeIntakeService {

    private final BadgeDesk desk;
    private final BadgeRecording recording;
    private final BadgeFetcher fetcher;
    private final ColleagueService colleagues;
    private final CurrentUser currentUser;

    BadgeIntakeService(
            BadgeDesk desk,
            BadgeRecording recording,
            BadgeFetcher fetcher,
            ColleagueService colleagues,
            CurrentUser currentUser) {
        this.desk = desk;
        this.recording = recording;
        this.fetcher = fetcher;
        this.colleagues = colleagues;
        this.currentUser = currentUser;
    }

    /** Whether this portal asks issuers over the internet; whoever runs it decides that. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean asksIssuers() {
        return fetcher.isOn();
    }

    /**
     * The file at the address of a badge.
     *
     * @throws BadgeNotReachedException when it was refused, is not there or took too long
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public byte[] fetch(String address) {
        try {
            var page = fetcher.fetch(URI.create(address.strip()));
            if (page.found()) {
                return page.body();
            }
        } catch (IllegalArgumentException e) {
            throw new BadgeNotReachedException();
        }
        throw new BadgeNotReachedException();
    }

    /**
     * What a badge says, and how far it can be believed.
     *
     * @param holder none for the signed-in person; another one for those who keep the holders of the district
     * @throws BadgeException when the file holds no badge that can be read
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public PresentedBadge look(@Nullable Holder holder, byte[] file) {
        return desk.look(Badges.read(file), resolved(holder));
    }

    /**
     * Records the badge as the credential of that code, with the file as evidence.
     *
     * @throws BadgeException when the file holds no badge that can be read
     * @throws RefutedBadgeException when something speaks against it
     * @throws org.ctoportal.credential.holding.UnfitHoldingException when it cannot be recorded
     * @throws org.ctoportal.credential.holding.UnfitEvidenceException when the file cannot be kept
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public HoldingId take(@Nullable Holder holder, String name, byte[] file, String code) {
        ReadBadge badge = Badges.read(file);
        var person = resolved(holder);
        var presented = desk.look(badge, person);
        if (!presented.standing(code).mayBeRecorded()) {
            throw new RefutedBadgeException();
        }
        return recording.record(isMe(person) ? null : person, presented, code, name, kept(file, badge));
    }

    /**
     * Looks again at the badge that somebody's verification rests on, by the issuers and on the day of now, and notes what was
     * found. What was revoked is not verified any more.
     *
     * @throws HoldingNotFoundException when no badge is kept that the verification rests on
     * @throws org.ctoportal.credential.holding.OwnVerificationException when it is one's own
     * @throws org.ctoportal.credential.holding.StaleHoldingException when it was changed since it was read
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public BadgeRecheck checkAgain(HoldingId id, long version) {
        var kept = recording.kept(id, version);
        var recheck = BadgeRecheck.of(desk.look(Badges.read(kept.file()), resolved(kept.holder())), kept.code());
        recording.checkedAgain(id, version, recheck);
        return recheck;
    }

    /** A drawing can carry a program: of that, the text of the badge is kept. */
    private static byte[] kept(byte[] file, ReadBadge badge) {
        return FileType.of(file).isPresent() ? file : badge.text().getBytes(StandardCharsets.UTF_8);
    }

    /** The address that a badge must name is the one its holder signs in with, not one that was typed. */
    private Holder resolved(@Nullable Holder holder) {
        var me = currentUser.get();
        if (holder == null || me.id().equals(holder.person()) || isAddress(me.getUsername(), holder)) {
            return new Holder(me.id(), me.name(), me.getUsername());
        }
        if (!me.may(Permissions.KEEP_HOLDERS)) {
            throw new HoldingNotFoundException();
        }
        return colleagues.byAddress().entrySet().stream()
                .filter(one -> Objects.equals(one.getValue().id(), holder.person()) || isAddress(one.getKey(), holder))
                .map(one -> new Holder(one.getValue().id(), one.getValue().name(), one.getKey()))
                .findFirst()
                .orElse(new Holder(null, holder.name(), holder.email()));
    }

    private static boolean isAddress(String address, Holder holder) {
        return holder.person() == null && address.equalsIgnoreCase(holder.email());
    }

    private boolean isMe(Holder holder) {
        return currentUser.get().id().equals(holder.person());
    }
}
