package org.fazhi.job.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** Bytes that are held, as Parquet's reader takes a file. */
final class BytesInput implements InputFile {
    private final byte[] bytes;

    BytesInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long getLength() {
        return bytes.length;
    }

    @Override
    public SeekableInputStream newStream() {
        return new Stream(new Position(bytes));
    }

    /** A stream over the bytes that knows where it stands. */
    private static final class Position extends java.io.InputStream {
        private final ByteBuffer left;

        Position(byte[] bytes) {
            left = ByteBuffer.wrap(bytes);
        }

        @Override
        public int read() {
            return left.hasRemaining() ? left.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (!left.hasRemaining()) {
                return length == 0 ? 0 : -1;
            }
            int count = Math.min(length, left.remaining());
            left.get(into, from, count);
            return count;
        }
    }

    private static final class Stream extends DelegatingSeekableInputStream {
        private final Position at;

        Stream(Position at) {
            super(at);
            this.at = at;
        }

        @Override
        public long getPos() {
            return at.left.position();
        }

        @Override
        public void seek(long position) throws IOException {
            if (position < 0 || position > at.left.limit()) {
                throw new EOFException("position " + position);
            }
            at.left.position((int) position);
        }
    }
}
