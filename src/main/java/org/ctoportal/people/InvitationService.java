package org.ctoportal.people;

import java.time.Clock;
import java.util.List;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.LinkToken;
import org.ctoportal.identity.Permissions;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.Matter;
import org.ctoportal.people.RefusedSeatException.Why;
import org.ctoportal.shared.page.PortalAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people into the district: a letter with a link that opens a seat once, within seven days. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_PEOPLE)
public class InvitationService {

    private static final Logger log = LoggerFactory.getLogger(InvitationService.class);

    private final InvitationRepository invitations;
    private final PeopleCheck check;
    private final InvitationLetter words;
    private final MailService mails;
    private final DistrictProfileService districts;
    private final PortalAddress address;
    private final CurrentUser currentUser;
    private final Clock clock;

    InvitationService(
            InvitationRepository invitations,
            PeopleCheck check,
            InvitationLetter words,
            MailService mails,
            DistrictProfileService districts,
            PortalAddress address,
            CurrentUser currentUser,
            Clock clock) {
        this.invitations = invitations;
        this.check = check;
        this.words = words;
        this.mails = mails;
        this.districts = districts;
        this.address = address;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Whether somebody has an account elsewhere makes no difference here, and nobody learns of it.
     *
     * @throws RefusedSeatException with what stands in the way
     */
    @Transactional
    public InvitationId invite(InvitePerson command) {
        return invite(command, check.known());
    }

    /**
     * All of them or nobody.
     *
     * @throws RefusedSeatException with what stands in the way of the first that cannot be invited
     */
    @Transactional
    public void inviteAll(List<InvitePerson> commands) {
        var known = check.known();
        for (var command : commands) {
            invite(command, known);
            known.invites(new EmailAddress(command.email()));
        }
    }

    private InvitationId invite(InvitePerson command, PeopleCheck.Known known) {
        check.problem(command, known).ifPresent(InvitationService::refuse);
        var inviter = currentUser.get();
        var token = LinkToken.random();
        var invitation = invitations.saveAndFlush(new Invitation(
                new EmailAddress(command.email()), command.name(), command.seat(), token, inviter, clock.instant()));
        post(invitation, token);
        log.info(
                "{} invited somebody into district {} as {}: invitation {}",
                inviter,
                inviter.districtId().value(),
                command.seat().roles(),
                invitation.id());
        return new InvitationId(invitation.id());
    }

    /** With another link, seven days from now; the one before opens nothing any more. */
    @Transactional
    public void sendAgain(InvitationId id) {
        var invitation = found(id);
        invitation.letter().ifPresent(mails::withdraw);
        var token = LinkToken.random();
        invitation.renew(token, currentUser.get(), clock.instant());
        post(invitation, token);
    }

    /** The link opens nothing any more. */
    @Transactional
    public void withdraw(InvitationId id) {
        var invitation = found(id);
        invitation.letter().ifPresent(mails::withdraw);
        invitations.delete(invitation);
        log.info("{} withdrew invitation {}", currentUser.get(), id.value());
    }

    /** Whether a mail server carries the letters; else whoever invites finds them in the outbox. */
    @Transactional(readOnly = true)
    public boolean isCarried() {
        return mails.isCarried();
    }

    private void post(Invitation invitation, LinkToken token) {
        var inviter = currentUser.get();
        var url = address.url() + PeopleRoutes.JOIN + inviter.districtId().value() + "-" + token.value();
        var letter = words.of(invitation, inviter, url, districts.profile().timeZone(), mails.isCarried());
        invitation.posted(mails.post(letter, new Matter("INVITATION", invitation.id())));
    }

    /** Nobody sends what they could not give. */
    private Invitation found(InvitationId id) {
        var invitation = invitations.findWithLockById(id.value()).orElseThrow(() -> new RefusedSeatException(Why.GONE));
        SeatRules.close(PeopleCheck.roles(currentUser.get()), invitation.seat().roles())
                .ifPresent(InvitationService::refuse);
        return invitation;
    }

    private static void refuse(Why why) {
        throw new RefusedSeatException(why);
    }
}
