package org.ctoportal.credential.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Issues badges for the tests, with keys of its own. */
public final class SignedBadges {

    public static final String ISSUER = "https://badges.example.org/issuers/7";
    static final String KEY_ID = ISSUER + "#key-1";
    static final String PERSON = "ada@district.example";

    public static final ECKey EC = ecKey();
    public static final RSAKey RSA = rsaKey();
    static final KeyPair ED = edKey();
    static final String ED_MULTIKEY = multikey(ED);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SignedBadges() {}

    static ObjectNode credential() {
        return (ObjectNode) JSON.readTree("""
                {"@context":["https://www.w3.org/ns/credentials/v2",
                 "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id":"https://badges.example.org/credentials/1","type":["VerifiableCredential","OpenBadgeCredential"],
                 "issuer":{"id":"%s","type":["Profile"],"name":"Example Consortium"},
                 "validFrom":"2026-01-10T00:00:00Z","validUntil":"2028-01-10T00:00:00Z",
                 "credentialSubject":{"type":["AchievementSubject"],
                  "identifier":[{"type":"IdentityObject","hashed":true,"identityType":"emailAddress","salt":"sea",
                   "identityHash":"sha256$%s"}],
                  "achievement":{"id":"https://badges.example.org/achievements/3","type":["Achievement"],
                   "name":"Data Steward","description":"Keeps data","criteria":{"narrative":"Exam"}}}}
                """.formatted(ISSUER, hash(PERSON + "sea")));
    }

    /** The same for another person and of another name. */
    public static ObjectNode credential(String email, String name) {
        return (ObjectNode) JSON.readTree(credential()
                .toString()
                .replace(hash(PERSON + "sea"), hash(email + "sea"))
                .replace("Data Steward", name));
    }

    static ObjectNode assertion() {
        return (ObjectNode) JSON.readTree("""
                {"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://badges.example.org/assertions/9",
                 "recipient":{"type":"email","hashed":true,"salt":"sea","identity":"sha256$%s"},
                 "badge":{"type":"BadgeClass","id":"https://badges.example.org/badges/3","name":"Data Steward",
                  "issuer":{"type":"Issuer","id":"%s","name":"Example Consortium"}},
                 "verification":{"type":"HostedBadge"},"issuedOn":"2026-01-10T00:00:00Z"}
                """.formatted(hash(PERSON + "sea"), ISSUER));
    }

    static String hash(String text) {
        return HexFormat.of().formatHex(BadgeIdentity.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static String jws(ObjectNode payload, JWK key, boolean carryKey) {
        try {
            var algorithm = key instanceof RSAKey ? JWSAlgorithm.RS256 : JWSAlgorithm.ES256;
            JWSSigner signer = key instanceof RSAKey rsa ? new RSASSASigner(rsa) : new ECDSASigner((ECKey) key);
            var header = new JWSHeader.Builder(algorithm).keyID(KEY_ID);
            var jws = new JWSObject(
                    (carryKey ? header.jwk(key.toPublicJWK()) : header).build(), new Payload(payload.toString()));
            jws.sign(signer);
            return jws.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String edJws(ObjectNode payload) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var header = "{\"alg\":\"EdDSA\",\"kid\":\"" + KEY_ID + "\"}";
        var input = encoder.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + encoder.encodeToString(payload.toString().getBytes(StandardCharsets.UTF_8));
        return input + "." + encoder.encodeToString(edSign(input.getBytes(StandardCharsets.US_ASCII)));
    }

    /** With a Data Integrity proof by {@link #ED}. */
    static ObjectNode proven(ObjectNode credential, String method, @Nullable String expires) {
        var proof = JSON.createObjectNode()
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", "eddsa-jcs-2022")
                .put("created", "2026-01-10T00:00:00Z")
                .put("verificationMethod", method)
                .put("proofPurpose", "assertionMethod");
        if (expires != null) {
            proof.put("expires", expires);
        }
        var both = new ByteArrayOutputStream();
        both.writeBytes(jcsHash(proof));
        both.writeBytes(jcsHash(credential));
        proof.put("proofValue", "z" + base58(edSign(both.toByteArray())));
        var proven = credential.deepCopy();
        proven.set("proof", proof);
        return proven;
    }

    private static byte[] jcsHash(ObjectNode node) {
        try {
            return BadgeIdentity.sha256(new JsonCanonicalizer(node.toString()).getEncodedUTF8());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] edSign(byte[] input) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(ED.getPrivate());
            signature.update(input);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] png(String keyword, String text) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        out.writeBytes(chunk("IHDR", new byte[13]));
        out.writeBytes(chunk("iTXt", (keyword + "\0\0\0\0\0" + text).getBytes(StandardCharsets.UTF_8)));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            var sum = new CRC32();
            sum.update(type.getBytes(StandardCharsets.US_ASCII));
            sum.update(content);
            out.writeInt(content.length);
            out.writeBytes(type);
            out.write(content);
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static String multikey(KeyPair pair) {
        var encoded = pair.getPublic().getEncoded();
        var bytes = new byte[34];
        bytes[0] = (byte) 0xed;
        bytes[1] = 1;
        System.arraycopy(encoded, encoded.length - 32, bytes, 2, 32);
        return "z" + base58(bytes);
    }

    private static String base58(byte[] bytes) {
        var alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
        var text = new StringBuilder();
        for (var rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(BigInteger.valueOf(58))) {
            text.append(alphabet.charAt(rest.mod(BigInteger.valueOf(58)).intValue()));
        }
        for (var i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append('1');
        }
        return text.reverse().toString();
    }

    private static ECKey ecKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("key-1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey rsaKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("key-1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair edKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
