package vn.sohoi.access;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import vn.sohoi.platform.sql.Db;

/** Passkeys and their owners, as the library of the ceremonies asks for them. */
@Repository
@ConditionalOnWebApplication
class PasskeyRows implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {
    private static final int HANDLE = 16;

    private final Db db;

    PasskeyRows(Db db) {
        this.db = db;
    }

    /** One passkey as its owner sees it. */
    record Row(UUID id, String label, Instant since, Instant used) {}

    List<Row> of(String login) {
        return db.sql("""
                        select passkey.id, label, passkey.created_at, used_at
                          from access.passkey join access.account on account.id = account_id
                         where login = :login order by passkey.id""")
                .param("login", login)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        instant(row, "created_at"),
                        instant(row, "used_at")))
                .list();
    }

    boolean remove(UUID id, String login) {
        return db.sql("""
                        delete from access.passkey
                         where id = :id and account_id = (select id from access.account where login = :login)""").param("id", id).param("login", login).update() == 1;
    }

    @Override
    public void save(CredentialRecord passkey) {
        int known = db.sql("""
                        update access.passkey set signature_count = :count, verified = :verified, backed_up = :backedUp,
                               used_at = clock_timestamp() where credential_id = :id""")
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("backedUp", passkey.isBackupState())
                .param("id", passkey.getCredentialId().getBytes())
                .update();
        if (known == 0) add(passkey);
    }

    private void add(CredentialRecord passkey) {
        db.sql("""
                        insert into access.passkey (account_id, credential_id, label, public_key, signature_count, verified,
                                                    backup_eligible, backed_up, attestation_object, client_said)
                        select id, :credential, :label, :key, :count, :verified, :eligible, :backedUp, :attestation, :said
                          from access.account where handle = :handle and closed_at is null""")
                .param("handle", uuid(passkey.getUserEntityUserId()))
                .param("credential", passkey.getCredentialId().getBytes())
                .param("label", passkey.getLabel())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("said", bytes(passkey.getAttestationClientDataJSON()))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return db.sql("""
                        select passkey.*, handle from access.passkey join access.account on account.id = account_id
                         where credential_id = :id""").param("id", id.getBytes()).query(record()).optional().orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return db.sql("""
                        select passkey.*, handle from access.passkey join access.account on account.id = account_id
                         where handle = :handle order by passkey.id""").param("handle", uuid(handle)).query(record()).list();
    }

    /** Only of an account that is open: a passkey of a closed one opens nothing. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return db.sql("select login, handle from access.account where handle = :handle and closed_at is null")
                .param("handle", uuid(handle))
                .query(owner())
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String login) {
        return db.sql("select login, handle from access.account where login = :login and closed_at is null")
                .param("login", login)
                .query(owner())
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity account) {
        throw new UnsupportedOperationException("accounts are opened by people");
    }

    /** Neither an account nor a passkey goes this way: its owner takes a passkey away by {@link #remove}. */
    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("taken away by its owner");
    }

    private static RowMapper<PublicKeyCredentialUserEntity> owner() {
        return (row, n) -> ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(row))
                .name(row.getString("login"))
                .displayName(row.getString("login"))
                .build();
    }

    private static Bytes handle(ResultSet row) throws SQLException {
        var handle = row.getObject("handle", UUID.class);
        return new Bytes(ByteBuffer.allocate(HANDLE)
                .putLong(handle.getMostSignificantBits())
                .putLong(handle.getLeastSignificantBits())
                .array());
    }

    /** What a machine says may be anything: of another length it is nobody's. */
    private static UUID uuid(Bytes handle) {
        if (handle.getBytes().length != HANDLE) return new UUID(0, 0);
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }

    private static RowMapper<CredentialRecord> record() {
        return (row, n) -> ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(row))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .transports(Set.of())
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_said")))
                .created(instant(row, "created_at"))
                .lastUsed(instant(row, "used_at"))
                .label(row.getString("label"))
                .build();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
