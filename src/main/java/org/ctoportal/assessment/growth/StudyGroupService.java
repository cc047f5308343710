package org.ctoportal.assessment.growth;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.mail.MailService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Study groups of colleagues. A group is there for those who were invited, and nobody is a member before accepting. */
@Service
@PreAuthorize(Permissions.MAY_GROW)
public class StudyGroupService {

    private final StudyGroupRepository groups;
    private final StudyMemberRepository members;
    private final PlanSharingService sharing;
    private final GrowthTemplates templates;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;
    private final SeatedPeople people;
    private final GrowthLetters letters;
    private final MailService mails;
    private final CurrentUser currentUser;
    private final Clock clock;

    StudyGroupService(
            StudyGroupRepository groups,
            StudyMemberRepository members,
            PlanSharingService sharing,
            GrowthTemplates templates,
            TemplateStoreService store,
            DistrictProfileService districts,
            SeatedPeople people,
            GrowthLetters letters,
            MailService mails,
            CurrentUser currentUser,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.sharing = sharing;
        this.templates = templates;
        this.store = store;
        this.districts = districts;
        this.people = people;
        this.letters = letters;
        this.mails = mails;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The groups the person belongs to or is invited to, the latest first. */
    @Transactional(readOnly = true)
    public List<StudyGroupSummary> list() {
        var mine = members.findByPersonIdOrderByIdDesc(me().value()).stream()
                .filter(member -> isThere(member.state()))
                .collect(toMap(StudyMember::groupId, StudyMember::state));
        return groups.findByIdInAndEndedAtIsNull(mine.keySet()).stream()
                .sorted(Comparator.comparing(StudyGroup::id).reversed())
                .map(group -> group.summary(mine.getOrDefault(group.id(), MemberState.INVITED)))
                .toList();
    }

    /** Fails with {@link StudyGroupNotFoundException} for whoever is neither a member nor invited. */
    @Transactional(readOnly = true)
    public StudyGroupDetails get(StudyGroupId id) {
        var mine = mine(id);
        return details(group(id), mine);
    }

    /** Begins a group; whoever does is its first member and leads it. */
    @Transactional
    public StudyGroupId begin(GroupTerms terms) {
        var person = currentUser.get();
        var group = groups.saveAndFlush(new StudyGroup(person, store.shipped(PackKind.GROWTH), terms, clock.instant()));
        var first = new StudyMember(group, person.id(), person.name(), clock.instant());
        first.answer(MemberState.MEMBER, clock.instant());
        members.save(first);
        return new StudyGroupId(group.id());
    }

    /**
     * Lets it meet in another way.
     *
     * @param seen the version the person saw
     * @throws StaleStudyGroupException when it was changed since
     */
    @Transactional
    public void change(StudyGroupId id, long seen, GroupTerms terms) {
        var group = led(id);
        if (group.version() != seen) {
            throw new StaleStudyGroupException();
        }
        group.change(terms, currentUser.get().name(), clock.instant());
    }

    /**
     * Invites colleagues by a letter to each; nothing happens to those who are members or invited already, in another window
     * a moment ago too: who waited for it must see what was stored meanwhile.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void invite(StudyGroupId id, List<PersonId> invited) {
        var group = led(groups.findWithLockByIdAndEndedAtIsNull(id.value()));
        var names = sharing.colleagues().stream().collect(toMap(one -> one.id(), one -> one.name()));
        invited.forEach(person -> invite(group, person, names));
    }

    private void invite(StudyGroup group, PersonId person, Map<PersonId, String> names) {
        var name = names.get(person);
        var known = members.findByGroupIdAndPersonId(group.id(), person.value());
        if (name == null || known.filter(member -> isThere(member.state())).isPresent()) {
            return;
        }
        known.ifPresentOrElse(
                member -> member.invite(clock.instant()),
                () -> members.save(new StudyMember(group, person, name, clock.instant())));
        var coordinator = currentUser.get();
        people.find(person, coordinator.districtId())
                .ifPresent(to -> mails.post(
                        letters.invitation(to, coordinator, details(group, mine(new StudyGroupId(group.id())))),
                        GrowthLetters.matter(group)));
    }

    /**
     * Accepts an invitation, or refuses it.
     *
     * @throws StudyGroupEndedException when the group to join has ended meanwhile
     */
    @Transactional
    public void answer(StudyGroupId id, boolean accepts) {
        var mine = mine(id);
        if (accepts && groups.findWithLockByIdAndEndedAtIsNull(id.value()).isEmpty()) {
            throw new StudyGroupEndedException();
        }
        if (mine.state() == MemberState.INVITED) {
            mine.answer(accepts ? MemberState.MEMBER : MemberState.DECLINED, clock.instant());
        }
    }

    /** Leaves the group. Whoever leads it ends it instead. */
    @Transactional
    public void leave(StudyGroupId id) {
        var mine = mine(id);
        var group = group(id);
        if (group.isLedBy(me())) {
            group.end(clock.instant());
        } else {
            mine.answer(MemberState.LEFT, clock.instant());
        }
    }

    private StudyGroupDetails details(StudyGroup group, StudyMember mine) {
        var pack = templates.path(group.growth());
        var guide = pack.group();
        return new StudyGroupDetails(
                new StudyGroupId(group.id()),
                group.version(),
                group.terms(),
                pack.reference(),
                mine.state(),
                group.isLedBy(me()),
                guide.least(),
                guide.most(),
                members.findByGroupIdOrderById(group.id()).stream()
                        .filter(member -> member.state() != MemberState.LEFT)
                        .map(member -> member.member(group))
                        .toList(),
                group.meetings(pack, districts.profile().timeZone()),
                guide.rules());
    }

    private StudyGroup group(StudyGroupId id) {
        return groups.findByIdAndEndedAtIsNull(id.value()).orElseThrow(StudyGroupNotFoundException::new);
    }

    private StudyGroup led(StudyGroupId id) {
        return led(groups.findByIdAndEndedAtIsNull(id.value()));
    }

    private StudyGroup led(Optional<StudyGroup> found) {
        return found.filter(group -> group.isLedBy(me())).orElseThrow(StudyGroupNotFoundException::new);
    }

    private StudyMember mine(StudyGroupId id) {
        return members.findByGroupIdAndPersonId(id.value(), me().value())
                .filter(member -> isThere(member.state()))
                .orElseThrow(StudyGroupNotFoundException::new);
    }

    private static boolean isThere(MemberState state) {
        return state == MemberState.MEMBER || state == MemberState.INVITED;
    }

    private PersonId me() {
        return currentUser.get().id();
    }
}
