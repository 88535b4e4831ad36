package vn.sohoi.platform.key;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;

/**
 * Seals files as a whole while they are written, however long they are, a stretch of 64 kB at a time: what was altered, cut short
 * or put in another file's place does not open.
 */
public final class FileKey {
    static final AesGcmHkdfStreamingParameters KIND;

    static {
        try {
            StreamingAeadConfig.register();
            KIND = AesGcmHkdfStreamingParameters.builder()
                    .setKeySizeBytes(32)
                    .setDerivedAesGcmKeySizeBytes(32)
                    .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                    .setCiphertextSegmentSizeBytes(65_536)
                    .build();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private final KeysetHandle handle;
    private final StreamingAead aead;

    FileKey(KeysetHandle handle) {
        this.handle = handle;
        try {
            aead = handle.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A key that is kept nowhere: what it seals opens as long as this object lives. */
    public static FileKey thrownAway() {
        try {
            return new FileKey(KeysetHandle.generateNew(KIND));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The number of the key that seals now. */
    public int number() {
        return handle.getPrimary().getId();
    }

    /** Whether a key of that number is among those that open. */
    public boolean has(int number) {
        return SealKey.numbers(handle).contains(number);
    }

    /**
     * What is written into it goes sealed to the other, which is closed with it; only then the file is whole.
     *
     * @param place what the file is; under another name it does not open
     */
    public OutputStream sealing(OutputStream to, byte[] place) throws IOException {
        try {
            return aead.newEncryptingStream(to, place);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * The plain content of a sealed file.
     *
     * @throws IOException now or while it is read, where it is not what was sealed for that place
     */
    public SeekableByteChannel opening(SeekableByteChannel from, byte[] place) throws IOException {
        try {
            var plain = aead.newSeekableDecryptingChannel(from, place);
            // which key it was is found with the first byte, and the length is not told before
            plain.read(ByteBuffer.allocate(1));
            plain.position(0);
            return plain;
        } catch (GeneralSecurityException failure) {
            throw new IOException(failure);
        }
    }
}
