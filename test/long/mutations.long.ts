/** Z4 at full length: not only the first check that a hole turns red, but all of them. */
import '../mutations.test.ts'
