package org.ctoportal.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MembershipRepository extends JpaRepository<Membership, Long> {

    List<Membership> findByPersonIdOrderByDistrictIdAscIdAsc(long personId);

    boolean existsByDistrictIdAndPersonIdAndRole(long districtId, long personId, Role role);

    @Query("""
            select new org.ctoportal.identity.MembershipRepository$HeldRole(p.id, p.name, m.title, m.role)
            from Membership m join Person p on p.id = m.personId
            where m.districtId = :district and m.role in :roles and p.active = true
            order by p.name, p.id, m.id""")
    List<HeldRole> findHeldRoles(long district, Collection<Role> roles, Limit most);

    @Query("""
            select distinct new org.ctoportal.identity.MembershipRepository$Address(p.id, p.email)
            from Membership m join Person p on p.id = m.personId
            where m.districtId = :district and p.active = true""")
    List<Address> findAddresses(long district, Limit most);

    /** By which address somebody signs in. */
    record Address(long personId, String email) {}

    /** A role somebody holds, with the title they have there. */
    record HeldRole(long personId, String name, String title, Role role) {}
}
