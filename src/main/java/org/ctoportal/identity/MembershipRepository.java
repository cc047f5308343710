package org.ctoportal.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MembershipRepository extends JpaRepository<Membership, Long> {

    /** In one statement: tabs that open together must not fail each other. */
    @Modifying
    @Query("update Membership m set m.lastSignInAt = :at where m.districtId = :district and m.personId = :person")
    void noteSignIn(long district, long person, Instant at);

    /** The roles that count, and those that have ended. */
    List<Membership> findByPersonIdAndDisabledAtIsNullOrderByDistrictIdAscIdAsc(long personId);

    /** Of one seat, disabled or not. */
    List<Membership> findByDistrictIdAndPersonIdOrderById(long districtId, long personId);

    /** Held until the transaction ends, so that of two who leave at once one sees that the other has left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Membership> findWithLockByDistrictIdAndRoleAndDisabledAtIsNull(long districtId, Role role);

    @Query("""
            select new org.ctoportal.identity.MembershipRepository$Kept(
                p.id, p.name, p.email, p.secondFactorAt, m.title, m.role, m.disabledAt, m.lastSignInAt, m.endsAt)
            from Membership m join Person p on p.id = m.personId
            where m.districtId = :district
            order by p.name, p.id, m.id""")
    List<Kept> findKept(long district, Limit most);

    @Query("select distinct m.personId from Membership m where m.districtId = :district and m.role in :roles"
            + " and m.disabledAt is null")
    List<Long> findHolders(long district, Collection<Role> roles);

    boolean existsByPersonIdAndDistrictIdNot(long personId, long districtId);

    boolean existsByDistrictIdAndPersonIdAndRole(long districtId, long personId, Role role);

    @Query("""
            select new org.ctoportal.identity.MembershipRepository$HeldRole(p.id, p.name, m.title, m.role)
            from Membership m join Person p on p.id = m.personId
            where m.districtId = :district and m.role in :roles and p.active = true and m.disabledAt is null
                and (m.endsAt is null or m.endsAt > :now)
            order by p.name, p.id, m.id""")
    List<HeldRole> findHeldRoles(long district, Collection<Role> roles, Instant now, Limit most);

    @Query("""
            select distinct new org.ctoportal.identity.MembershipRepository$Address(p.id, p.email)
            from Membership m join Person p on p.id = m.personId
            where m.districtId = :district and p.active = true and m.disabledAt is null
                and (m.endsAt is null or m.endsAt > :now)""")
    List<Address> findAddresses(long district, Instant now, Limit most);

    @Query("""
            select distinct new org.ctoportal.identity.OpenSeat(m.districtId, m.personId)
            from Membership m join Person p on p.id = m.personId
            where p.active = true and m.disabledAt is null and (m.endsAt is null or m.endsAt > :now)""")
    List<OpenSeat> findOpenSeats(Instant now);

    /** A role with everything a list of people says. */
    record Kept(
            long personId,
            String name,
            String email,
            @Nullable Instant secondFactorAt,
            String title,
            Role role,
            @Nullable Instant disabledAt,
            @Nullable Instant lastSignInAt,
            @Nullable Instant endsAt) {}

    /** By which address somebody signs in. */
    record Address(long personId, String email) {}

    /** A role somebody holds, with the title they have there. */
    record HeldRole(long personId, String name, String title, Role role) {}
}
